using System.Globalization;
using TalentMarket.Data.Market;
using TalentMarket.Domain.Ageing;
using TalentMarket.Domain.Blending;
using TalentMarket.Domain.Composites;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.PayBands;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Composites;

/// <summary>A list of the form.</summary>
public sealed record RecipeChoice(string Name, string Label, IReadOnlyList<FilterGroup> Groups, string Default = "");

/// <summary>The lists of the form and what is chosen in them.</summary>
public sealed class RecipeChoices(ReferenceCatalogue catalogue, CompositeRecipe? recipe)
{
    private readonly MarketScope scope = recipe?.Scope ?? MarketScope.Everything;

    public bool BlendsAnyway => recipe?.BlendsInSpiteOfDifference ?? false;

    public string AgeTo => recipe?.AgeToDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    public string Rate => recipe?.AgeingRatePerYear is { } rate ? Math.Round(rate * 100, 4).ToString(CultureInfo.InvariantCulture) : "";

    public IReadOnlyList<RecipeChoice> Lists =>
    [
        new("job", "Job", [.. Any("Choose a job", scope.Jobs.IsAll), .. catalogue.Families.Select(family => new FilterGroup(family.Title,
            [.. catalogue.Jobs.Where(job => job.FamilyCode == family.Code).Select(job => new FilterChoice(job.Code, job.Title, scope.Jobs.Contains(job.Code)))]))]),
        new("level", "Level", [.. Any("All levels", scope.Levels.IsAll), Group(Enum.GetValues<JobLevel>().Select(level => new FilterChoice(Slug.Of(level), catalogue.LabelOf(level), scope.Levels.Contains(level))))]),
        new("tier", "Tier", [.. Any("All tiers", scope.Tiers.IsAll), Group(Enum.GetValues<TalentTier>().Select(tier => new FilterChoice(Slug.Of(tier), tier.Label(), scope.Tiers.Contains(tier))))]),
        new("country", "Country", [.. Any("All countries", scope.Countries.IsAll), Group(catalogue.Hubs.Select(hub => hub.Country).Concat(scope.Countries).Distinct()
            .Select(code => new FilterChoice(code, ScopeWords.CountryName(code), scope.Countries.Contains(code))).OrderBy(choice => choice.Label, StringComparer.Ordinal))]),
        new("element", "Pay", [Group(Enum.GetValues<PayElement>().Select(element => new FilterChoice(Slug.Of(element), element.Label(), element == scope.Element)))], Slug.Of(MarketScope.Everything.Element)),
        new("currency", "Currency", [Group(catalogue.Rates.Currencies.Select(currency => new FilterChoice(currency.Code, currency.Code, currency == scope.Currency)))], "USD"),
        new("blend", "Blended by", [Members(recipe?.Method ?? BlendMethod.Mixture, method => method.Label())], Slug.Of(BlendMethod.Mixture)),
        new("convention", "Ageing", [Members(recipe?.Convention ?? AgeingConvention.Compound, convention => convention.Label())], Slug.Of(AgeingConvention.Compound)),
    ];

    private static IEnumerable<FilterGroup> Any(string label, bool isChosen) => [new("", [new FilterChoice("", label, isChosen)])];

    private static FilterGroup Group(IEnumerable<FilterChoice> choices) => new("", [.. choices]);

    private static FilterGroup Members<T>(T chosen, Func<T, string> label)
        where T : struct, Enum => Group(Enum.GetValues<T>().Select(value => new FilterChoice(Slug.Of(value), label(value), EqualityComparer<T>.Default.Equals(value, chosen))));
}
