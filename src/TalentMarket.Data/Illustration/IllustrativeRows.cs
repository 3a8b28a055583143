using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Illustration;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.Sources;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Illustration;

/// <summary>The rows around the sample's pay records: source, survey, editions and organisations.</summary>
internal sealed class IllustrativeRows(TalentMarketDbContext db, DateTimeOffset now)
{
    private const string Address = "docs/decisions/0005-the-illustrative-sample.md";

    public async Task RemoveAsync(CancellationToken cancellationToken)
    {
        var surveys = db.Surveys.Where(survey => survey.Code == IllustrativeSurvey.Code).Select(survey => survey.Id);
        var editions = db.SurveyEditions.Where(edition => surveys.Contains(edition.SurveyId)).Select(edition => edition.Id);
        var sources = db.Sources.Where(source => source.Grade == SourceGrade.Illustrative && source.Address == Address).Select(source => source.Id);
        await db.PayRecords.Where(record => editions.Contains(record.EditionId)).ExecuteDeleteAsync(cancellationToken);
        await db.SurveyEditions.Where(edition => surveys.Contains(edition.SurveyId)).ExecuteDeleteAsync(cancellationToken);
        await db.Surveys.Where(survey => survey.Code == IllustrativeSurvey.Code).ExecuteDeleteAsync(cancellationToken);
        await db.OrganisationTiers.Where(tier => sources.Contains(tier.SourceId)).ExecuteDeleteAsync(cancellationToken);
        await db.Organisations.Where(organisation => sources.Contains(organisation.SourceId!.Value)).ExecuteDeleteAsync(cancellationToken);
        await db.Sources.Where(source => sources.Contains(source.Id)).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>The identifiers of the editions by wave and of the organisations in the generator's order.</summary>
    public async Task<(IReadOnlyList<long> Editions, IReadOnlyList<long> Organisations)> AddAsync(
        DateOnly newestQuarterEnd, CancellationToken cancellationToken)
    {
        var source = new Source
        {
            Address = Address,
            Publisher = "TalentMarket",
            Title = "Illustrative sample",
            Grade = SourceGrade.Illustrative,
            Licence = "MIT",
            RetrievedOn = DateOnly.FromDateTime(now.UtcDateTime),
            Caveat = "Made-up people at made-up employers, generated to show how the product works: no figure of it is evidence of any market.",
        };
        db.Add(source);
        await db.SaveChangesAsync(cancellationToken);
        var survey = new Survey
        {
            Code = IllustrativeSurvey.Code, Name = "Illustrative sample", SourceClass = SourceClass.Illustrative, SourceId = source.Id,
        };
        var organisations = IllustrativeMarket.Organisations.Select(organisation => new Organisation
        {
            Code = organisation.Code, Name = organisation.Name, Kind = OrganisationKind.Contributor, SourceId = source.Id,
        }).ToList();
        db.Add(survey);
        db.AddRange(organisations);
        await db.SaveChangesAsync(cancellationToken);
        var editions = Enumerable.Range(0, WaveCalendar.Waves)
            .Select(wave => Edition(survey.Id, WaveCalendar.QuarterEnd(newestQuarterEnd, wave))).ToList();
        db.AddRange(editions);
        db.AddRange(organisations.Zip(IllustrativeMarket.Organisations, (stored, organisation) => new OrganisationTier
        {
            OrganisationId = stored.Id, EffectiveFrom = editions[0].EarliestEffectiveDate, Tier = organisation.Tier, SourceId = source.Id,
        }));
        await db.SaveChangesAsync(cancellationToken);
        return ([.. editions.Select(edition => edition.Id)], [.. organisations.Select(organisation => organisation.Id)]);
    }

    private SurveyEdition Edition(long surveyId, DateOnly quarterEnd) => new()
    {
        SurveyId = surveyId,
        EffectiveDate = quarterEnd,
        EarliestEffectiveDate = IllustrativeMarket.Organisations.Min(organisation => organisation.EffectiveDate(quarterEnd)),
        Version = 1,
        Status = EditionStatus.Published,
        Currencies = IllustrativeMarket.Currencies,
        CreatedAt = now,
        PublishedAt = now,
    };
}
