using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.Hubs;
using TalentMarket.Domain.Illustration;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Premiums;
using TalentMarket.Domain.Surveys;
using TalentMarket.Domain.Tests.Illustration;

namespace TalentMarket.Domain.Tests.Premiums;

/// <summary>The illustrative sample as a reader hands it to a study: every wave, in dollars, under the protected policy.</summary>
internal static class SampleSeries
{
    public static DateOnly Today { get; } = new(2026, 11, 22);

    public static DisclosurePolicy Protected { get; } = new()
    {
        SourceClass = SourceClass.Illustrative,
        EffectiveFrom = new DateOnly(2026, 1, 1),
        MinimumOrganisations = 5,
        MinimumPeople = 5,
        MinimumTailOrganisations = 10,
        MinimumTailPeople = 10,
        MaximumOrganisationSharePercent = 25,
        MinimumAgeMonths = 3,
        WithholdWhenAllEqual = true,
        SignificantDigits = 3,
        PeopleBandWidth = 5,
        SourceId = 1,
    };

    public static IReadOnlyList<Job> Jobs { get; } =
    [
        Job("research-scientist", "ai-research", true), Job("ml-engineer", "ai-engineering", true),
        Job("ai-infrastructure-engineer", "ai-engineering", true), Job("applied-ai-engineer", "ai-engineering", true),
        Job("data-scientist", "data", true), Job("ai-product-manager", "ai-product", true),
        Job("backend-engineer", "software", false), Job("frontend-engineer", "software", false),
        Job("site-reliability-engineer", "software", false), Job("data-engineer", "data", false),
        Job("data-analyst", "data", false), Job("software-engineer", "software", false), Job("product-manager", "product", false),
    ];

    private static readonly Lazy<IReadOnlyList<PayObservation>> People = new(() => [.. Sample.People.SelectMany((wave, number) =>
        wave.Select(person => Observation(person, number)))]);

    public static ObservedSeries Of(PremiumComparison comparison) => Of(People.Value.Where(person =>
        (comparison.Rows.Jobs.IsAll || comparison.Rows.Jobs.Contains(person.JobCode!))
        && (comparison.Rows.Levels.IsAll || comparison.Rows.Levels.Contains(person.Level!.Value))
        && (comparison.Rows.Tiers.IsAll || comparison.Rows.Tiers.Contains(person.Tier!.Value))
        && (comparison.Rows.Hubs.IsAll || comparison.Rows.Hubs.Contains(person.HubCode!))));

    public static ObservedSeries Of(IEnumerable<PayObservation> people, DisclosurePolicy? policy = null) => new()
    {
        Class = policy?.SourceClass ?? SourceClass.Illustrative,
        People = [.. people],
        Excluded = [],
        Policy = policy ?? Protected,
        Sources = [],
        Notices = [],
    };

    public static PremiumComparison Comparison(string query) => PremiumComparison.Of(Scope(query), Jobs, Hubs).Comparison!;

    public static PremiumEstimates Estimates(string query)
    {
        var comparison = Comparison(query);
        return PremiumStudy.Of(comparison, Of(comparison), Today, query);
    }

    public static PremiumScope Scope(string query) => PremiumScopeQuery.Read(query.Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=')).Select(pair => KeyValuePair.Create(pair[0], pair[1]))).Scope;

    public static IReadOnlyList<Hub> Hubs { get; } = [.. HubProfile.All.Select(hub => new Hub
    {
        Code = hub.Code, Name = hub.Code, Country = hub.Country, Region = "", LatitudeDegrees = 0, LongitudeDegrees = 0,
        EffectiveFrom = new DateOnly(2026, 1, 1), SourceId = 1,
    })];

    private static PayObservation Observation(SamplePerson person, int wave)
    {
        var record = person.Record;
        // Converted with the rates the sample was made with, as SamplePerson does.
        var factor = HubProfile.All.First(hub => hub.Currency == record.Currency).UsdPerUnit;
        return new PayObservation
        {
            Id = 100_000L * wave + record.RowNumber,
            SurveyCode = "illustrative",
            EditionDate = WaveCalendar.QuarterEnd(Sample.NewestQuarterEnd, wave),
            EffectiveDate = record.EffectiveDate,
            OrganisationId = record.OrganisationId,
            Title = record.Title,
            JobCode = record.JobCode,
            Level = record.Level,
            Tier = record.Tier,
            HubCode = record.HubCode,
            Country = record.Country,
            Workplace = record.Workplace,
            EmploymentType = record.EmploymentType,
            CareerYears = record.CareerYears,
            FrontierYears = record.FrontierYears,
            Phd = record.Phd,
            TopProgramme = record.TopProgramme,
            FrontierRun = record.FrontierRun,
            BaseSalary = Converted(record.BaseSalary),
            TargetIncentive = Converted(record.TargetIncentive),
            ActualIncentive = Converted(record.ActualIncentive),
            LongTermIncentive = Converted(record.LongTermIncentive),
        };

        double? Converted(decimal? amount) => (double?)amount * factor;
    }

    private static Job Job(string code, string family, bool isAi) => new()
    {
        Code = code, FamilyCode = family, Title = code, Description = "", SocCode = "", IscoCode = "", IsAi = isAi,
        SortOrder = 1, EffectiveFrom = new DateOnly(2026, 1, 1), SourceId = 1,
    };
}
