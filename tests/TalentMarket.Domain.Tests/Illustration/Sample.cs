using TalentMarket.Domain.Illustration;
using TalentMarket.Domain.Statistics;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Tests.Illustration;

/// <summary>The sample as of one quarter, generated once for all tests; organisation identifiers are their numbers.</summary>
internal static class Sample
{
    public const int LastWave = WaveCalendar.Waves - 1;

    // Data scientists and AI product managers are AI jobs as well: see the jobs of the reference data.
    public static readonly IReadOnlySet<string> AiJobs = new HashSet<string>
    {
        "research-scientist", "ml-engineer", "ai-infrastructure-engineer", "applied-ai-engineer", "data-scientist", "ai-product-manager",
    };

    public static readonly IReadOnlySet<string> FrontierJobs =
        new HashSet<string> { "research-scientist", "ml-engineer", "ai-infrastructure-engineer" };

    public static DateOnly NewestQuarterEnd { get; } = new(2026, 6, 30);

    public static IReadOnlyList<long> OrganisationIds { get; } =
        [.. IllustrativeMarket.Organisations.Select(organisation => (long)organisation.Number)];

    private static readonly Lazy<IReadOnlyList<PayRecord>[]> AllWaves = new(() =>
        [.. Enumerable.Range(0, WaveCalendar.Waves).Select(wave => Generate(NewestQuarterEnd, wave))]);

    private static readonly Lazy<IReadOnlyList<SamplePerson>[]> AllPeople = new(() =>
        [.. AllWaves.Value.Select((records, wave) => records
            .Where(record => record is { ObservationKind: ObservationKind.Incumbent, Incumbents: 1 })
            .Select(record => new SamplePerson(record, wave)).ToList())]);

    public static IReadOnlyList<PayRecord>[] Waves => AllWaves.Value;

    public static IReadOnlyList<SamplePerson>[] People => AllPeople.Value;

    public static IReadOnlyList<SamplePerson> Latest => People[LastWave];

    public static IReadOnlyList<PayRecord> Generate(DateOnly newestQuarterEnd, int wave) =>
        [.. IllustrativeMarket.Records(newestQuarterEnd, wave, editionId: wave + 1, OrganisationIds)];

    public static double PayAt(IEnumerable<SamplePerson> people, double probability) =>
        Quantile.Type7([.. people.Select(person => person.Pay).Order()], probability);

    public static double Median(IEnumerable<SamplePerson> people) => PayAt(people, 0.5);
}
