using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Surveys;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.RowReview;

/// <summary>A draft while one act changes its rows: who decides on it or publishes it at the same time waits until the act is stored.</summary>
internal sealed record HeldDraft(Survey Survey, SurveyEdition Edition, Upload Upload)
{
    public string Name => SurveyPublisher.Name(Survey, Edition);

    /// <summary>Within the caller's transaction; the draft, or a sentence that says why its rows cannot be decided on.</summary>
    public static async Task<(HeldDraft? Draft, string? Problem)> TakeAsync(TalentMarketDbContext db, long editionId, CancellationToken cancellationToken)
    {
        if (await HeldEdition.Of(db, editionId).AsNoTracking().SingleOrDefaultAsync(cancellationToken) is not { } edition) return (null, "There is no such edition any more.");
        var survey = await db.Surveys.AsNoTracking().SingleAsync(row => row.Id == edition.SurveyId, cancellationToken);
        if (edition.Status != EditionStatus.Draft) return (null, $"Nothing was done: the edition is {edition.Status} now, and the rows of a draft alone are decided on.");
        if (survey.SourceClass == SourceClass.Cut) return (null, "Rows of percentiles are corrected in their file, which is then brought again.");
        return await db.Uploads.AsNoTracking().SingleOrDefaultAsync(row => row.EditionId == editionId, cancellationToken) is { } upload
            ? (new HeldDraft(survey, edition, upload), null)
            : (null, "What ships with the product has no rows to decide on.");
    }
}
