using Microsoft.EntityFrameworkCore;
using TalentMarket.Data;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.Sources;
using TalentMarket.Domain.Surveys;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Web.Tests.PayCurves;

/// <summary>Two surveys of people with years, in the running site, once for all tests. Open: data architects of twelve big-tech employers,
/// one of each in each of the years 0 to 5, paid 100,000 for each year begun and 1,000 times the employer's number; of twelve others half of it.
/// Sample: the same of analytics engineers. Falling: associate professors, with the years turned round.</summary>
internal static class CurveMarket
{
    public const string OpenJob = "data-architect";
    public const string SampleJob = "analytics-engineer";
    public const string FallingJob = "associate-professor";
    public const string OpenSurvey = "curve-open";
    private static readonly DateOnly Day = new(2026, 1, 15);

    public static async Task EnsureAsync(SiteFixture site, CancellationToken cancellationToken)
    {
        await using var db = new TalentMarketDbContext(new DbContextOptionsBuilder<TalentMarketDbContext>().UseTalentMarket(site.ConnectionString).Options);
        if (await db.Surveys.AnyAsync(survey => survey.Code == OpenSurvey, cancellationToken)) return;
        var employers = Enumerable.Range(1, 24)
            .Select(number => new Organisation { Code = $"curve-employer-{number}", Name = $"Employer {number}", Kind = OrganisationKind.Contributor }).ToList();
        db.AddRange(employers);
        await db.SaveChangesAsync(cancellationToken);
        await AddAsync(db, OpenSurvey, SourceClass.Open, OpenJob, employers, cancellationToken);
        await AddAsync(db, "curve-sample", SourceClass.Illustrative, SampleJob, employers, cancellationToken);
        await AddAsync(db, "curve-falling", SourceClass.Open, FallingJob, employers, cancellationToken);
        db.Add(new MarketVersion { At = DateTimeOffset.UtcNow, Reason = "Rows of a test of curves" });
        await db.SaveChangesAsync(cancellationToken);
    }

    private static async Task AddAsync(
        TalentMarketDbContext db, string code, SourceClass sourceClass, string job, List<Organisation> employers, CancellationToken cancellationToken)
    {
        var source = new Source
        {
            Address = $"https://example.org/{code}", Publisher = "Example", Title = code, Grade = SourceGrade.Primary, Licence = "CC0 1.0", RetrievedOn = Day,
        };
        db.Add(source);
        await db.SaveChangesAsync(cancellationToken);
        var survey = new Survey { Code = code, Name = code, SourceClass = sourceClass, SourceId = source.Id };
        db.Add(survey);
        await db.SaveChangesAsync(cancellationToken);
        var edition = new SurveyEdition
        {
            SurveyId = survey.Id, EffectiveDate = Day, EarliestEffectiveDate = Day, Version = 1, Status = EditionStatus.Published,
            Currencies = [Currency.Usd], CreatedAt = DateTimeOffset.UtcNow, PublishedAt = DateTimeOffset.UtcNow,
        };
        db.Add(edition);
        await db.SaveChangesAsync(cancellationToken);
        db.AddRange(
            from year in Enumerable.Range(0, 6)
            from number in Enumerable.Range(0, 24)
            let isBig = number < 12
            let step = job == FallingJob ? 5 - year : year
            select new PayRecord
            {
                OrganisationId = employers[number].Id, EditionId = edition.Id, RowNumber = 1, Title = job, JobCode = job,
                Tier = isBig ? TalentTier.BigTech : TalentTier.RestOfTech, CareerYears = year, EffectiveDate = Day,
                ObservationKind = ObservationKind.Incumbent, EvidenceGrade = EvidenceGrade.B, Currency = Currency.Usd,
                BaseSalary = (100_000m * (step + 1) + 1_000m * (number % 12 + 1)) / (isBig ? 1 : 2), TargetIncentive = 0, LongTermIncentive = 0,
            });
        await db.SaveChangesAsync(cancellationToken);
    }
}
