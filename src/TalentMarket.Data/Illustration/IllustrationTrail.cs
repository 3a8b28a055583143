using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Trail;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Illustration;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Data.Illustration;

/// <summary>What the trail says the store holds of the sample, in words: the newest quarter and the generator's version, or that it is left out.</summary>
internal sealed class IllustrationTrail(TalentMarketDbContext db)
{
    public const string LeftOut = "left out";

    private const string Subject = "illustrative sample";

    // Any constant that nothing else in the database uses: "Illu" in ASCII.
    private const long LockKey = 0x496C6C75;

    public static string Loaded(DateOnly newestQuarterEnd) =>
        FormattableString.Invariant($"quarters to {newestQuarterEnd:yyyy-MM-dd}, version {IllustrativeMarket.Version}");

    /// <summary>Of several programs on one database one changes the sample; the others then find it done.</summary>
    public Task LockAsync(CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({LockKey})", cancellationToken);

    public async Task<string> StateAsync(CancellationToken cancellationToken) =>
        await db.AuditEntries.Where(entry => entry.Subject == Subject)
            .OrderByDescending(entry => entry.Id).Select(entry => entry.After).FirstOrDefaultAsync(cancellationToken) ?? LeftOut;

    public async Task RecordAsync(Caller caller, string before, string after, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await MarketVersionLock.TakeAsync(db, cancellationToken);
        var isLoaded = after != LeftOut;
        db.Record(AuditEntry.By(caller, now, isLoaded ? "published" : "removed", Subject, before, after));
        db.MarketVersions.Add(new MarketVersion
        {
            At = now, Reason = isLoaded ? "The illustrative sample was published." : "The illustrative sample was removed.",
        });
        await db.SaveChangesAsync(cancellationToken);
    }
}
