using Microsoft.EntityFrameworkCore;
using TalentMarket.Data;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.Sources;
using TalentMarket.Domain.Surveys;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Web.Tests;

/// <summary>A few rows beside what ships, small enough to be counted by hand.
/// Open index: ML engineers at L3, five people with 100,000 to 500,000; at L4 four people, too few to show; one without a level.
/// Sample: ML engineers of ten frontier labs in London, and two more in Zürich, all of one lab.</summary>
internal static class SmallMarket
{
    public const string OpenSurvey = "open-index";
    public const string SampleSurvey = "sample-rows";
    private static readonly DateOnly Day = new(2026, 1, 15);

    public static async Task AddAsync(string connectionString, CancellationToken cancellationToken)
    {
        await using var db = new TalentMarketDbContext(new DbContextOptionsBuilder<TalentMarketDbContext>().UseTalentMarket(connectionString).Options);
        var open = await AddEditionAsync(db, OpenSurvey, SourceClass.Open, "=SUM(1) is a title", cancellationToken);
        var sample = await AddEditionAsync(db, SampleSurvey, SourceClass.Illustrative, "Sample rows", cancellationToken);
        var unknown = new Organisation { Code = "unknown-open-index", Name = "Unknown", Kind = OrganisationKind.Unknown };
        var labs = Enumerable.Range(1, 10).Select(lab => new Organisation { Code = $"lab-{lab}", Name = $"Lab {lab}", Kind = OrganisationKind.Contributor }).ToList();
        db.AddRange(labs.Append(unknown));
        await db.SaveChangesAsync(cancellationToken);

        db.AddRange(Enumerable.Range(1, 5).Select(person => Record(open, unknown.Id, JobLevel.L3, 100_000m * person, null, null)));
        db.AddRange(Enumerable.Range(1, 4).Select(person => Record(open, unknown.Id, JobLevel.L4, 200_000m * person, null, null)));
        db.AddRange(Enumerable.Range(1, 5).Select(person => Record(open, unknown.Id, null, 150_000m + (1000m * person), null, null)));
        db.AddRange(labs.SelectMany((lab, index) => Enumerable.Range(1, 2)
            .Select(person => Record(sample, lab.Id, JobLevel.L3, 300_000m + (10_000m * index) + person, TalentTier.FrontierLab, "london"))));
        db.AddRange(Enumerable.Range(1, 2).Select(person => Record(sample, labs[0].Id, JobLevel.L3, 310_000m + person, TalentTier.FrontierLab, "zurich")));
        db.Add(new MarketVersion { At = DateTimeOffset.UtcNow, Reason = "Rows of a test" });
        await db.SaveChangesAsync(cancellationToken);
    }

    private static async Task<SurveyEdition> AddEditionAsync(
        TalentMarketDbContext db, string code, SourceClass sourceClass, string title, CancellationToken cancellationToken)
    {
        var source = new Source
        {
            Address = $"https://example.org/{code}", Publisher = "Example", Title = title, Grade = SourceGrade.Primary,
            Licence = "CC0 1.0", RetrievedOn = Day, Caveat = "Rows of a test.",
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
        return edition;
    }

    private static PayRecord Record(SurveyEdition edition, long organisationId, JobLevel? level, decimal pay, TalentTier? tier, string? hub) => new()
    {
        OrganisationId = organisationId, EditionId = edition.Id, RowNumber = 1, Title = "ML Engineer", JobCode = "ml-engineer", Level = level,
        Tier = tier, HubCode = hub, EffectiveDate = edition.EffectiveDate, ObservationKind = ObservationKind.Incumbent,
        EvidenceGrade = EvidenceGrade.B, Currency = Currency.Usd, BaseSalary = pay,
    };
}
