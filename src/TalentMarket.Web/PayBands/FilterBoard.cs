using System.Globalization;
using TalentMarket.Data.Market;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.PayBands;

/// <summary>The filters of the page and what is chosen in them.</summary>
public sealed class FilterBoard(MarketScope scope, ReferenceCatalogue catalogue, PayBandBoard board)
{
    private readonly ScopeWords words = new(catalogue);

    public bool IsTable => board.IsTable;

    public DateOnly? AsOf => scope.AsOf;

    /// <summary>Filters that narrow, for the button that stands for the bar on a small screen.</summary>
    public int ActiveCount => ScopeQuery.Pairs(scope).Count(pair => pair.Key is not ("groupBy" or "currency" or "element"));

    public bool IsDefault => scope == MarketScope.Everything;

    public IReadOnlyList<FilterGroup> Jobs =>
    [
        new("", [new("", "All jobs", scope.Jobs.IsAll && scope.Families.IsAll)]),
        .. catalogue.Families.Select(family => new FilterGroup(family.Title,
        [
            new(family.Code, $"All {Lowered(family.Title)}", IsOnly(scope.Families, family.Code), Name: "family"),
            .. catalogue.Jobs.Where(job => job.FamilyCode == family.Code)
                .Select(job => new FilterChoice(job.Code, job.Title, IsOnly(scope.Jobs, job.Code))),
        ])),
    ];

    public IReadOnlyList<FilterChoice> Levels => [.. Enum.GetValues<Domain.Jobs.JobLevel>().Select(level =>
        Choice(scope.Levels, level, Slug.Of(level), catalogue.LabelOf(level), BandDimension.Level))];

    public IReadOnlyList<FilterChoice> Experience => [.. ExperienceBand.All.Select(band =>
        Choice(scope.Experience, band, band.Code, band.ToString(), BandDimension.Experience))];

    public IReadOnlyList<FilterChoice> Tiers => [.. Enum.GetValues<TalentTier>().Select(tier =>
        Choice(scope.Tiers, tier, Slug.Of(tier), tier.Label(), BandDimension.Tier))];

    public IReadOnlyList<FilterChoice> Hubs => [.. catalogue.Hubs.Select(hub =>
        Choice(scope.Hubs, hub.Code, hub.Code, hub.Name, BandDimension.Hub))];

    public IReadOnlyList<FilterGroup> Countries =>
    [
        new("", [new("", "All countries", scope.Countries.IsAll)]),
        new("", [.. catalogue.Hubs.Select(hub => hub.Country).Concat(scope.Countries).Distinct()
            .Select(code => new FilterChoice(code, ScopeWords.CountryName(code), IsOnly(scope.Countries, code)))
            .OrderBy(choice => choice.Label, StringComparer.Ordinal)]),
    ];

    public IReadOnlyList<FilterGroup> Sources =>
    [
        new("", [new("", "Best available", scope.Classes.IsAll && scope.Surveys.IsAll)]),
        new("Kind", [.. Enum.GetValues<SourceClass>().Select(kind => new FilterChoice(Slug.Of(kind), kind.Label(), IsOnly(scope.Classes, kind)))]),
        new("Survey", [.. catalogue.Surveys.Select(survey => new FilterChoice(survey.Code, survey.Name, IsOnly(scope.Surveys, survey.Code), Name: "survey"))]),
    ];

    public IReadOnlyList<FilterGroup> Elements => Members(scope.Element, element => element.Label());

    public IReadOnlyList<FilterGroup> Weightings => Members(scope.Weighting, basis => basis == WeightingBasis.Organisations ? "By organisation" : "By person");

    /// <summary>Per cent a year; empty without ageing.</summary>
    public string AgeingPercent => (scope.Ageing?.RatePerYear * 100)?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";

    public DateOnly? AgeTo => scope.Ageing?.ToDate;

    public IReadOnlyList<FilterGroup> Groupings => Members(scope.GroupBy, dimension => dimension.Label());

    public IReadOnlyList<FilterGroup> Currencies => [new("", [.. catalogue.Rates.Currencies.Append(scope.Currency).Distinct().Order()
        .Select(currency => new FilterChoice(currency.Code, currency.Code, currency == scope.Currency))])];

    public static string DefaultElement => Slug.Of(MarketScope.Everything.Element);

    public static string DefaultWeighting => Slug.Of(MarketScope.Everything.Weighting);

    public static string DefaultGrouping => Slug.Of(MarketScope.Everything.GroupBy);

    public static string DefaultCurrency => Currency.Usd.Code;

    /// <summary>What is chosen beyond the controls: titles, years, kinds of employment, and several values where a control takes one.</summary>
    public IReadOnlyList<FilterChip> Chips => [.. ScopeQuery.Pairs(scope)
        .Where(pair => pair.Key switch
        {
            "title" or "year" or "employment" or "workplace" => true,
            "job" or "family" => scope.Jobs.Count + scope.Families.Count > 1,
            "survey" or "source" => scope.Surveys.Count + scope.Classes.Count > 1,
            "country" => scope.Countries.Count > 1,
            _ => false,
        })
        .Select(pair => new FilterChip(pair.Key, pair.Value, ChipLabel(pair), BandAddress.Of(Without(pair), board.IsTable)))];

    private MarketScope Without(KeyValuePair<string, string> pair) =>
        ScopeQuery.Read(ScopeQuery.Pairs(scope).Where(other => !other.Equals(pair))).Scope;

    private string ChipLabel(KeyValuePair<string, string> pair) => pair.Key switch
    {
        "job" => words.JobTitle(pair.Value),
        "family" => words.FamilyTitle(pair.Value),
        "survey" => words.SurveyName(pair.Value),
        "country" => ScopeWords.CountryName(pair.Value),
        "title" => $"“{pair.Value}”",
        _ => pair.Value,
    };

    private FilterChoice Choice<T>(Selection<T> chosen, T value, string text, string label, BandDimension dimension)
        where T : notnull => new(text, label, chosen.Contains(value), chosen.IsAll && scope.GroupBy == dimension ? People(text) : null);

    // The answer already counts the people of each group it is divided into.
    private string? People(string key) =>
        board.Panels is [var panel, ..] ? panel.Rows.FirstOrDefault(row => row.Key == key)?.Published?.People.ToString() : null;

    private static bool IsOnly<T>(Selection<T> chosen, T value)
        where T : notnull => chosen.Count == 1 && chosen.Contains(value);

    private static IReadOnlyList<FilterGroup> Members<T>(T chosen, Func<T, string> label)
        where T : struct, Enum => [new("", [.. Enum.GetValues<T>().Select(value =>
            new FilterChoice(Slug.Of(value), label(value), EqualityComparer<T>.Default.Equals(value, chosen)))])];

    private static string Lowered(string title) => title.Length > 1 && char.IsLower(title[1]) ? char.ToLowerInvariant(title[0]) + title[1..] : title;
}
