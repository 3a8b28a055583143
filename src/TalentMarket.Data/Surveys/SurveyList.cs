using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Surveys;

/// <summary>Shows surveys with all their editions, published or not.</summary>
public sealed class SurveyList(IDbContextFactory<TalentMarketDbContext> contexts)
{
    private const int MostListed = 2_000;

    public async Task<IReadOnlyList<ListedSurvey>> ReadAsync(Caller caller, CancellationToken cancellationToken)
    {
        caller.Require(Permission.UploadSurveys);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var surveys = await db.Surveys.AsNoTracking().OrderBy(survey => survey.Code).Take(MostListed).ToListAsync(cancellationToken);
        var editions = await (
            from edition in db.SurveyEditions.AsNoTracking()
            join upload in db.Uploads.AsNoTracking() on edition.Id equals upload.EditionId into uploads
            from upload in uploads.DefaultIfEmpty()
            orderby edition.EffectiveDate descending, edition.Version descending
            select new { edition, upload }).Take(MostListed).ToListAsync(cancellationToken);
        var deliveries = (await db.Deliveries.AsNoTracking().Where(delivery => delivery.EditionId != null)
            .Select(delivery => new { delivery.EditionId, delivery.Id }).Take(MostListed).ToListAsync(cancellationToken))
            .ToLookup(row => row.EditionId!.Value, row => row.Id);
        return [.. surveys.Select(survey => new ListedSurvey(survey,
            [.. editions.Where(row => row.edition.SurveyId == survey.Id)
                .Select(row => new ListedEdition(row.edition, row.upload, deliveries[row.edition.Id].Select(id => (Guid?)id).FirstOrDefault()))]))];
    }
}

public sealed record ListedSurvey(Survey Survey, IReadOnlyList<ListedEdition> Editions);

/// <param name="Upload">Null for what ships.</param>
/// <param name="DeliveryId">Null for what did not come through the browser.</param>
public sealed record ListedEdition(SurveyEdition Edition, Upload? Upload, Guid? DeliveryId);
