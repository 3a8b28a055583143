using TalentMarket.Data.Trail;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Data.Accounts;

/// <summary>What happens to accounts, in the words of the trail.</summary>
internal static class AccountTrail
{
    public static void Record(
        this TalentMarketDbContext db, TimeProvider clock, string actor, string action, string subject, string? before = null, string? after = null,
        string origin = "", Outcome outcome = Outcome.Done) =>
        db.Record(new AuditEntry
        {
            At = clock.GetUtcNow(), Actor = actor, Action = action, Subject = subject, Before = before, After = after, Origin = origin, Outcome = outcome,
        });

    public static void Record(
        this TalentMarketDbContext db, TimeProvider clock, Caller caller, string action, string subject, string? before = null, string? after = null) =>
        db.Record(AuditEntry.By(caller, clock.GetUtcNow(), action, subject, before, after));
}
