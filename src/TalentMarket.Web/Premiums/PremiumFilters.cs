using TalentMarket.Data.Market;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Premiums;
using TalentMarket.Domain.Surveys;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Premiums;

/// <summary>The filters of the page and what is chosen in them: one value each, as protected rows answer.</summary>
public sealed class PremiumFilters(PremiumScope scope, ReferenceCatalogue catalogue, bool isTable)
{
    private static readonly string[] Controls = ["job", "level", "tier", "hub", "country", "source", "survey", "element"];

    private readonly ScopeWords words = new(catalogue);

    public PremiumScope Scope => scope;

    public bool IsTable => isTable;

    public PremiumKind Kind => scope.Kind;

    public bool ComparesJobs => Kind == PremiumKind.Job && scope.Market.Titles.IsAll;

    public string DefaultElement => Slug.Of(PremiumScope.DefaultElement(Kind));

    public int ActiveCount => PremiumScopeQuery.Pairs(scope).Count(pair => pair.Key is not (PremiumScopeQuery.KindName or PremiumScopeQuery.OverName));

    public bool IsDefault => PremiumScopeQuery.Write(scope).Length == 0;

    /// <summary>The order in which addresses name the parameters.</summary>
    public string Order => string.Join(' ', PremiumRequest.Parameters(Kind));

    public IReadOnlyList<FilterGroup> Jobs =>
    [
        .. Kind == PremiumKind.Job ? Array.Empty<FilterGroup>() : [new("", [new("", "All of them", scope.Market.Jobs.IsAll)])],
        .. JobGroups(job => Kind == PremiumKind.Job || job.IsAi, code => IsOnly(scope.Market.Jobs, code)),
    ];

    public IReadOnlyList<FilterGroup> OtherJobs => JobGroups(_ => true, code => scope.Over == code);

    public IReadOnlyList<FilterGroup> Levels => Optional("All levels", scope.Market.Levels, Enum.GetValues<JobLevel>(), Slug.Of, catalogue.LabelOf);

    public IReadOnlyList<FilterGroup> Tiers => Kind == PremiumKind.Tier
        ? [new("", [.. Enum.GetValues<TalentTier>().Select(tier => new FilterChoice(Slug.Of(tier), tier.Label(), scope.Market.Tiers.Contains(tier)))])]
        : Optional("All tiers", scope.Market.Tiers, Enum.GetValues<TalentTier>(), Slug.Of, tier => tier.Label());

    public IReadOnlyList<FilterGroup> OtherTiers =>
        [new("", [.. Enum.GetValues<TalentTier>().Select(tier => new FilterChoice(Slug.Of(tier), tier.Label(), scope.Over == Slug.Of(tier)))])];

    public IReadOnlyList<FilterGroup> Hubs => Kind == PremiumKind.Hub
        ? [new("", [.. catalogue.Hubs.Select(hub => new FilterChoice(hub.Code, hub.Name, scope.Market.Hubs.Contains(hub.Code)))])]
        : Optional("All hubs", scope.Market.Hubs, catalogue.Hubs.Select(hub => hub.Code), code => code, words.HubName);

    public IReadOnlyList<FilterGroup> OtherHubs =>
        [new("", [.. catalogue.Hubs.Select(hub => new FilterChoice(hub.Code, hub.Name, scope.Over == hub.Code))])];

    public IReadOnlyList<FilterGroup> Countries => Optional("All countries", scope.Market.Countries,
        catalogue.Hubs.Select(hub => hub.Country).Concat(scope.Market.Countries).Distinct().OrderBy(ScopeWords.CountryName, StringComparer.Ordinal),
        code => code, ScopeWords.CountryName);

    public IReadOnlyList<FilterGroup> Sources =>
    [
        new("", [new("", "Best available", scope.Market.Classes.IsAll && scope.Market.Surveys.IsAll)]),
        new("Kind", [.. Enum.GetValues<SourceClass>().Where(kind => kind != SourceClass.Cut || Kind == PremiumKind.Job)
            .Select(kind => new FilterChoice(Slug.Of(kind), kind.Label(), IsOnly(scope.Market.Classes, kind)))]),
        new("Survey", [.. catalogue.Surveys.Where(survey => survey.SourceClass != SourceClass.Cut || Kind == PremiumKind.Job)
            .Select(survey => new FilterChoice(survey.Code, survey.Name, IsOnly(scope.Market.Surveys, survey.Code), Name: "survey"))]),
    ];

    public IReadOnlyList<FilterGroup> Elements =>
        [new("", [.. Enum.GetValues<PayElement>().Select(element => new FilterChoice(Slug.Of(element), element.Label(), scope.Market.Element == element))])];

    /// <summary>What is chosen that no control stands for.</summary>
    public IReadOnlyList<FilterChip> Chips => [.. PremiumScopeQuery.Pairs(scope)
        .Where(pair => pair.Key != PremiumScopeQuery.KindName && !Controls.Contains(pair.Key) && !(pair.Key == PremiumScopeQuery.OverName && scope.Market.Titles.IsAll))
        .Select(pair => new FilterChip(pair.Key, pair.Value, pair.Key == PremiumScopeQuery.OverName ? $"over “{pair.Value}”" : pair.Value, Without(pair)))];

    // A comparison of two titles has no meaning without one of them.
    private string Without(KeyValuePair<string, string> chip) => PremiumAddress.Of(PremiumScopeQuery.Read(PremiumScopeQuery.Pairs(scope)
        .Where(pair => !pair.Equals(chip) && !(IsOfTitles(chip.Key) && IsOfTitles(pair.Key)))).Scope, isTable);

    private static bool IsOfTitles(string name) => name is "title" or PremiumScopeQuery.OverName;

    private IReadOnlyList<FilterGroup> JobGroups(Func<Job, bool> isOffered, Func<string, bool> isChosen) =>
        [.. catalogue.Families.Select(family => new FilterGroup(family.Title, [.. catalogue.Jobs.Where(job => job.FamilyCode == family.Code && isOffered(job))
            .Select(job => new FilterChoice(job.Code, job.Title, isChosen(job.Code)))])).Where(group => group.Choices.Count > 0)];

    private static IReadOnlyList<FilterGroup> Optional<T>(
        string all, Selection<T> chosen, IEnumerable<T> values, Func<T, string> text, Func<T, string> label)
        where T : notnull =>
        [new("", [new("", all, chosen.IsAll), .. values.Select(value => new FilterChoice(text(value), label(value), IsOnly(chosen, value)))])];

    private static bool IsOnly<T>(Selection<T> chosen, T value)
        where T : notnull => chosen.Count == 1 && chosen.Contains(value);
}
