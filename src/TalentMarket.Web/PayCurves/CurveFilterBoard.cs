using TalentMarket.Data.Market;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.PayCurves;
using TalentMarket.Domain.Surveys;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.PayCurves;

/// <summary>The filters of the page and what is chosen in them.</summary>
public sealed class CurveFilterBoard(CurveView view, ReferenceCatalogue catalogue)
{
    private static readonly string[] Controlled = ["job", "family", "hub", "survey", "source", "currency", "element", "clock", "phd"];

    private readonly MarketScope market = view.Scope.Market;

    public static string Order => string.Join(' ', CurveView.Parameters);

    public bool IsTable => view.IsTable;

    public bool IsLogarithmic => view.IsLogarithmic;

    public bool ShowsIntervals => view.ShowsIntervals;

    public bool IsDefault => view.Scope == PayCurveScope.Default;

    public int ActiveCount => PayCurveScopeQuery.Pairs(view.Scope).Count(pair => pair.Key is not "currency");

    public IReadOnlyList<FilterGroup> Jobs => [.. catalogue.Families.Select(family => new FilterGroup(family.Title,
    [
        .. catalogue.Jobs.Where(job => job.FamilyCode == family.Code).Select(job => new FilterChoice(job.Code, job.Title, IsOnly(market.Jobs, job.Code))),
        new(family.Code, $"All of {family.Title}", IsOnly(market.Families, family.Code), Name: "family"),
    ]))];

    public IReadOnlyList<FilterGroup> Clocks => [new("", [
        new(Slug.Of(ExperienceClock.Career), "Career years", view.Scope.Clock == ExperienceClock.Career),
        new(Slug.Of(ExperienceClock.Frontier), "Frontier years", view.Scope.Clock == ExperienceClock.Frontier)])];

    public IReadOnlyList<FilterGroup> Phds => [new("", [
        new(Slug.Of(PhdChoice.Any), "With or without", view.Scope.Phd == PhdChoice.Any),
        new(Slug.Of(PhdChoice.Held), "PhD held", view.Scope.Phd == PhdChoice.Held),
        new(Slug.Of(PhdChoice.NotHeld), "No PhD", view.Scope.Phd == PhdChoice.NotHeld)])];

    public IReadOnlyList<FilterGroup> Hubs =>
    [
        new("", [new("", "All hubs", market.Hubs.IsAll)]),
        new("", [.. catalogue.Hubs.Select(hub => new FilterChoice(hub.Code, hub.Name, IsOnly(market.Hubs, hub.Code)))]),
    ];

    public IReadOnlyList<FilterGroup> Elements => [new("", [.. Enum.GetValues<PayElement>()
        .Select(element => new FilterChoice(Slug.Of(element), element.Label(), element == market.Element))])];

    public IReadOnlyList<FilterGroup> Currencies => [new("", [.. catalogue.Rates.Currencies.Append(market.Currency).Distinct().Order()
        .Select(currency => new FilterChoice(currency.Code, currency.Code, currency == market.Currency))])];

    public IReadOnlyList<FilterGroup> Sources =>
    [
        new("", [new("", "Best available", market.Classes.IsAll && market.Surveys.IsAll)]),
        new("Kind", [.. Enum.GetValues<SourceClass>().Where(kind => kind != SourceClass.Cut)
            .Select(kind => new FilterChoice(Slug.Of(kind), kind.Label(), IsOnly(market.Classes, kind)))]),
        new("Survey", [.. catalogue.Surveys.Where(survey => survey.SourceClass != SourceClass.Cut)
            .Select(survey => new FilterChoice(survey.Code, survey.Name, IsOnly(market.Surveys, survey.Code), Name: "survey"))]),
    ];

    public static string DefaultElement => Slug.Of(PayCurveScope.Default.Market.Element);

    public static string DefaultCurrency => PayCurveScope.Default.Market.Currency.Code;

    /// <summary>What is chosen beyond the controls.</summary>
    public IReadOnlyList<FilterChip> Chips => [.. PayCurveScopeQuery.Pairs(view.Scope)
        .Where(pair => !Controlled.Contains(pair.Key))
        .Select(pair => new FilterChip(pair.Key, pair.Value, pair.Value, (view with { Scope = Without(pair) }).ToString()))];

    private PayCurveScope Without(KeyValuePair<string, string> pair) =>
        PayCurveScopeQuery.Read(PayCurveScopeQuery.Pairs(view.Scope).Where(other => !other.Equals(pair))).Scope;

    private static bool IsOnly<T>(Selection<T> chosen, T value)
        where T : notnull => chosen.Count == 1 && chosen.Contains(value);
}
