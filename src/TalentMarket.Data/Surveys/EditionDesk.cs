using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TalentMarket.Data.Deliveries;
using TalentMarket.Data.Trail;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Surveys;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Data.Surveys;

/// <summary>Publishes an edition, brings an older version back, or takes one out of what answers. Each returns what is wrong, or null.</summary>
public sealed class EditionDesk(IDbContextFactory<TalentMarketDbContext> contexts, IOptions<DeliveryOptions> options, TimeProvider clock)
{
    public async Task<string?> PublishAsync(Caller caller, long editionId, CancellationToken cancellationToken)
    {
        caller.Require(Permission.PublishSurveys);
        return await ChangeAsync(editionId, EditionStatus.Draft, async (db, survey, edition) =>
        {
            if (await IsOwnAsync(db, caller, editionId, cancellationToken))
                return "You brought this file: somebody else has to publish it, because there are two administrators or more.";
            await SurveyPublisher.PublishAsync(db, survey, edition, caller, clock.GetUtcNow(), cancellationToken);
            return null;
        }, cancellationToken);
    }

    /// <summary>Makes a version that answered before answer again, in place of the one of its date.</summary>
    public async Task<string?> RestoreAsync(Caller caller, long editionId, string reason, CancellationToken cancellationToken)
    {
        caller.Require(Permission.PublishSurveys);
        if (string.IsNullOrWhiteSpace(reason)) return NoReason;
        return await ChangeAsync(editionId, EditionStatus.Retired, async (db, survey, edition) =>
        {
            if (edition.PublishedAt is null) return "This version was never published: there is nothing to bring back.";
            db.Record(Entry(caller, "restored", survey, edition, EditionStatus.Retired, EditionStatus.Published, reason));
            await SurveyPublisher.PublishAsync(db, survey, edition, caller, clock.GetUtcNow(), cancellationToken);
            return null;
        }, cancellationToken);
    }

    /// <summary>Takes a published edition out of what answers; its rows stay, and it can be restored.</summary>
    public async Task<string?> RetireAsync(Caller caller, long editionId, string reason, CancellationToken cancellationToken)
    {
        caller.Require(Permission.PublishSurveys);
        if (string.IsNullOrWhiteSpace(reason)) return NoReason;
        return await ChangeAsync(editionId, EditionStatus.Published, async (db, survey, edition) =>
        {
            edition.Status = EditionStatus.Retired;
            db.Record(Entry(caller, "retired", survey, edition, EditionStatus.Published, EditionStatus.Retired, reason));
            db.MarketVersions.Add(new MarketVersion { At = clock.GetUtcNow(), Reason = $"Retired {SurveyPublisher.Name(survey, edition)}." });
            await db.SaveChangesAsync(cancellationToken);
            return null;
        }, cancellationToken);
    }

    /// <summary>Whether somebody may publish what they brought themselves.</summary>
    public async Task<bool> MayPublishAsync(Caller caller, long editionId, CancellationToken cancellationToken)
    {
        caller.Require(Permission.UploadSurveys);
        if (!caller.May(Permission.PublishSurveys)) return false;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return !await IsOwnAsync(db, caller, editionId, cancellationToken);
    }

    private const string NoReason = "Say why: the reason stands in the trail beside what is done.";

    // Of two that act on editions at the same time the second waits here, and is then told what the first did.
    private async Task<string?> ChangeAsync(
        long editionId, EditionStatus expected, Func<TalentMarketDbContext, Survey, SurveyEdition, Task<string?>> change, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await MarketVersionLock.TakeAsync(db, cancellationToken);
        if (await HeldEdition.Of(db, editionId).SingleOrDefaultAsync(cancellationToken) is not { } edition) return "There is no such edition any more.";
        var survey = await db.Surveys.SingleAsync(row => row.Id == edition.SurveyId, cancellationToken);
        if (edition.Status != expected) return await MeanwhileAsync(db, survey, edition, cancellationToken);
        if (SurveyPublisher.Refusal(survey.SourceClass) is { } refusal) return refusal;
        if (await change(db, survey, edition) is { } problem) return problem;
        await transaction.CommitAsync(cancellationToken);
        return null;
    }

    private static async Task<string> MeanwhileAsync(TalentMarketDbContext db, Survey survey, SurveyEdition edition, CancellationToken cancellationToken)
    {
        var name = SurveyPublisher.Name(survey, edition);
        var last = await db.AuditEntries.Where(entry => entry.Subject == name).OrderByDescending(entry => entry.Id).FirstOrDefaultAsync(cancellationToken);
        return last is null
            ? $"Nothing was done: the edition is {edition.Status} now."
            : string.Create(CultureInfo.InvariantCulture, $"Nothing was done: {last.Actor} {last.Action} this edition on {last.At.UtcDateTime:yyyy-MM-dd 'at' HH:mm} UTC, and it is {edition.Status} now.");
    }

    private async Task<bool> IsOwnAsync(TalentMarketDbContext db, Caller caller, long editionId, CancellationToken cancellationToken)
    {
        if (caller.AccountId is not { } account || !await db.Deliveries.AnyAsync(row => row.EditionId == editionId && row.BroughtById == account, cancellationToken)) return false;
        return options.Value.SecondPerson
            ?? await db.Accounts.CountAsync(row => row.Role == Role.Admin && row.DisabledAt == null, cancellationToken) >= 2;
    }

    private AuditEntry Entry(Caller caller, string action, Survey survey, SurveyEdition edition, EditionStatus before, EditionStatus after, string reason) =>
        AuditEntry.By(caller, clock.GetUtcNow(), action, SurveyPublisher.Name(survey, edition), before.ToString(), $"{after}, because: {reason.Trim()}");
}
