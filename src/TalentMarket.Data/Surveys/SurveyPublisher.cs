using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Trail;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Surveys;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Data.Surveys;

/// <summary>Makes a draft the edition that answers questions, and says so in the trail.</summary>
public sealed class SurveyPublisher(IDbContextFactory<TalentMarketDbContext> contexts, TimeProvider clock)
{
    /// <summary>Publishes the latest draft of a survey; a sentence says what happened or why nothing did.</summary>
    public async Task<(bool IsPublished, string Sentence)> PublishLatestDraftAsync(
        Caller caller, string surveyCode, CancellationToken cancellationToken)
    {
        caller.Require(Permission.PublishSurveys);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await db.Surveys.SingleOrDefaultAsync(survey => survey.Code == surveyCode, cancellationToken) is not { } survey)
            return (false, $"There is no survey '{surveyCode}'.");
        if (Refusal(survey.SourceClass) is { } refusal) return (false, refusal);
        // Of two that publish the same draft the second waits here, and then finds none.
        await MarketVersionLock.TakeAsync(db, cancellationToken);
        var draft = await db.SurveyEditions.Where(edition => edition.SurveyId == survey.Id && edition.Status == EditionStatus.Draft)
            .OrderByDescending(edition => edition.Id).FirstOrDefaultAsync(cancellationToken);
        if (draft is null) return (false, $"The survey '{surveyCode}' has no draft to publish.");
        await PublishAsync(db, survey, draft, caller, clock.GetUtcNow(), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return (true, $"Published {Name(survey, draft)}.");
    }

    /// <summary>Why rows of a class cannot be published; null when they can.</summary>
    public static string? Refusal(SourceClass sourceClass) => sourceClass == SourceClass.Confidential
        ? "A confidential survey cannot be published yet: its figures must first be safe against comparing one answer with the next. Import it without publishing; it is kept as a draft."
        : null;

    /// <summary>Within the caller's transaction: the edition published, an older version of its date retired, both in the trail.</summary>
    internal static async Task PublishAsync(
        TalentMarketDbContext db, Survey survey, SurveyEdition edition, Caller caller, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var older = await db.SurveyEditions
            .Where(other => other.SurveyId == survey.Id && other.EffectiveDate == edition.EffectiveDate
                && other.Status == EditionStatus.Published && other.Id != edition.Id)
            .ToListAsync(cancellationToken);
        foreach (var other in older)
        {
            other.Status = EditionStatus.Retired;
            db.Record(Entry(caller, at, "retired", survey, other, EditionStatus.Published));
        }

        var before = edition.Status;
        edition.Status = EditionStatus.Published;
        edition.PublishedAt = at;
        db.Record(Entry(caller, at, "published", survey, edition, before));
        await MarketVersionLock.TakeAsync(db, cancellationToken);
        db.MarketVersions.Add(new MarketVersion { At = at, Reason = $"Published {Name(survey, edition)}." });
        await db.SaveChangesAsync(cancellationToken);
    }

    internal static string Name(Survey survey, SurveyEdition edition) => string.Create(CultureInfo.InvariantCulture,
        $"{survey.Code} as of {edition.EffectiveDate:yyyy-MM-dd}, version {edition.Version}");

    private static AuditEntry Entry(Caller caller, DateTimeOffset at, string action, Survey survey, SurveyEdition edition, EditionStatus before) =>
        AuditEntry.By(caller, at, action, Name(survey, edition), before.ToString(), edition.Status.ToString());
}
