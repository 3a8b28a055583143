using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Deliveries;
using TalentMarket.Data.Trail;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Surveys;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Data.Surveys;

/// <summary>Deletes the rows of an edition for good, with its file and whatever it alone brought; that it was there, how large, and why it
/// went stays in the trail.</summary>
public sealed class EditionPurge(IDbContextFactory<TalentMarketDbContext> contexts, DeliveryFolder folder, TimeProvider clock)
{
    /// <param name="typedCode">The survey's short name, typed by whoever means it.</param>
    /// <returns>What is wrong, or null when it is done.</returns>
    public async Task<string?> RunAsync(Caller caller, long editionId, string typedCode, string reason, CancellationToken cancellationToken)
    {
        caller.Require(Permission.PublishSurveys);
        if (string.IsNullOrWhiteSpace(reason)) return "Say why: the reason stands in the trail, where the rows were.";
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await MarketVersionLock.TakeAsync(db, cancellationToken);
        if (await HeldEdition.Of(db, editionId).SingleOrDefaultAsync(cancellationToken) is not { } edition) return "There is no such edition any more.";
        var survey = await db.Surveys.SingleAsync(row => row.Id == edition.SurveyId, cancellationToken);
        if (Refusal(survey, edition, typedCode) is { } refusal) return refusal;
        if (await db.Uploads.SingleOrDefaultAsync(row => row.EditionId == editionId, cancellationToken) is not { } upload) return "What ships with the product cannot be purged; it can be retired.";

        await DeleteRowsAsync(db, edition, upload, cancellationToken);
        await ForgetOrganisationsAsync(db, cancellationToken);
        var brought = await db.Deliveries.Where(row => row.EditionId == editionId).Select(row => row.Id).ToListAsync(cancellationToken);
        await ForgetDeliveriesAsync(db, editionId, cancellationToken);
        db.Record(AuditEntry.By(caller, clock.GetUtcNow(), "purged", SurveyPublisher.Name(survey, edition), edition.Status.ToString(),
            $"{upload.RowsAccepted} rows, SHA-256 {upload.Sha256}, because: {reason.Trim()}"));
        edition.Status = EditionStatus.Purged;
        // Whatever was answered before is asked anew.
        db.MarketVersions.Add(new MarketVersion { At = clock.GetUtcNow(), Reason = $"Purged {SurveyPublisher.Name(survey, edition)}." });
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        foreach (var id in brought) folder.Remove(id);
        return null;
    }

    private static string? Refusal(Survey survey, SurveyEdition edition, string typedCode) => edition.Status switch
    {
        EditionStatus.Published => "It is published: retire it first.",
        EditionStatus.Purged => "It was purged already.",
        _ when !string.Equals(typedCode.Trim(), survey.Code, StringComparison.OrdinalIgnoreCase) =>
            $"You typed '{typedCode.Trim()}', expected '{survey.Code}', the short name of the survey: nothing was purged.",
        _ => null,
    };

    private static async Task DeleteRowsAsync(TalentMarketDbContext db, SurveyEdition edition, Upload upload, CancellationToken cancellationToken)
    {
        await db.PayRecords.Where(row => row.EditionId == edition.Id).ExecuteDeleteAsync(cancellationToken);
        await db.PublishedCuts.Where(row => row.EditionId == edition.Id).ExecuteDeleteAsync(cancellationToken);
        await db.ImportIssues.Where(row => row.UploadId == upload.Id).ExecuteDeleteAsync(cancellationToken);
        await db.RowFlags.Where(row => row.UploadId == upload.Id).ExecuteDeleteAsync(cancellationToken);
        await db.ReviewRows.Where(row => row.UploadId == upload.Id).ExecuteDeleteAsync(cancellationToken);
        await db.Uploads.Where(row => row.Id == upload.Id).ExecuteDeleteAsync(cancellationToken);
        // What was decided on titles holds for the next file of the survey, and quotes those of the files before.
        await db.TitleDecisions.Where(row => row.SurveyId == edition.SurveyId && !db.Uploads.Any(other => other.SurveyId == row.SurveyId)).ExecuteDeleteAsync(cancellationToken);
    }

    // Named by files alone, and by none that is left.
    private static Task<int> ForgetOrganisationsAsync(TalentMarketDbContext db, CancellationToken cancellationToken) => db.Organisations
        .Where(one => one.SourceId == null
            && !db.PayRecords.Any(row => row.OrganisationId == one.Id)
            && !db.OrganisationTiers.Any(tier => tier.OrganisationId == one.Id)
            && !db.Organisations.Any(child => child.UltimateParentId == one.Id))
        .ExecuteDeleteAsync(cancellationToken);

    private static Task<int> ForgetDeliveriesAsync(TalentMarketDbContext db, long editionId, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> nothing = [];
        return db.Deliveries.Where(row => row.EditionId == editionId).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.Account, (string?)null).SetProperty(row => row.Mapping, (string?)null)
            .SetProperty(row => row.Refusal, nothing).SetProperty(row => row.HasFile, false), cancellationToken);
    }
}
