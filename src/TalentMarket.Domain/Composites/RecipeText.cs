using System.Globalization;
using TalentMarket.Domain.Ageing;
using TalentMarket.Domain.Blending;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Market;

namespace TalentMarket.Domain.Composites;

/// <summary>A recipe as the query of an address: defaults left out, always in the same order.</summary>
public static class RecipeText
{
    public const string Source = "use";
    public const string WeightPrefix = "weight.";
    public const string QualityPrefix = "match.";

    private const int MostSources = 20;
    private const double HighestWeight = 1_000_000;
    private const string DateFormat = "yyyy-MM-dd";
    private static readonly string[] ScopeNames = ["job", "level", "tier", "hub", "country", "element", "currency"];

    /// <summary>The names that are not of single sources, in order.</summary>
    // None may be the name of a property of a form element, such as method: a page's form would lose it.
    public static IReadOnlyList<string> Names { get; } = [.. ScopeNames, "ageTo", "rate", "convention", "blend", "anyway", Source];

    /// <summary>"job=ml-engineer&amp;use=ai-jobs&amp;weight.ai-jobs=2", without a question mark.</summary>
    public static string Write(CompositeRecipe recipe) => string.Join('&', Pairs(recipe).Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value)}"));

    public static IEnumerable<KeyValuePair<string, string>> Pairs(CompositeRecipe recipe)
    {
        foreach (var pair in ScopeQuery.Pairs(recipe.Scope).Where(pair => ScopeNames.Contains(pair.Key))) yield return pair;
        if (recipe.AgeToDate is { } day) yield return new("ageTo", day.ToString(DateFormat, CultureInfo.InvariantCulture));
        if (recipe.AgeingRatePerYear is { } rate) yield return new("rate", Number(rate * 100));
        if (recipe.Convention != AgeingConvention.Compound) yield return new("convention", Slug.Of(recipe.Convention));
        if (recipe.Method != BlendMethod.Mixture) yield return new("blend", Slug.Of(recipe.Method));
        if (recipe.BlendsInSpiteOfDifference) yield return new("anyway", "true");
        var sources = recipe.Sources.OrderBy(source => source.Key, StringComparer.Ordinal).ToList();
        foreach (var source in sources) yield return new(Source, source.Key);
        foreach (var source in sources)
        {
            if (source.Quality is { } quality) yield return new(QualityPrefix + source.Key, Slug.Of(quality));
            if (source.Weight is { } weight) yield return new(WeightPrefix + source.Key, Number(weight));
        }
    }

    /// <summary>Reads names and values; what is wrong is left out and named. A recipe without a job is null.</summary>
    public static (CompositeRecipe? Recipe, IReadOnlyList<ScopeProblem> Problems) Read(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        var given = pairs.Where(pair => !string.IsNullOrWhiteSpace(pair.Value)).Select(pair => KeyValuePair.Create(pair.Key, pair.Value.Trim())).ToList();
        var (scope, scopeProblems) = ScopeQuery.Read(given.Where(pair => ScopeNames.Contains(pair.Key, StringComparer.OrdinalIgnoreCase)));
        var problems = scopeProblems.ToList();
        if (!scope.HasOneValuePerDimension) problems.Add(new ScopeProblem("scope", "several values of one dimension", "one of each"));
        if (scope.Jobs.Count != 1 || !scope.HasOneValuePerDimension) return (null, problems);
        var recipe = new CompositeRecipe
        {
            Scope = scope with { GroupBy = BandDimension.None },
            AgeToDate = One("ageTo", "a date such as 2026-07-01", Day),
            AgeingRatePerYear = One("rate", "per cent a year from -50 to 100", text => Between(text, -50, 100) / 100),
            Convention = One("convention", OneOf<AgeingConvention>(), Slug.Find<AgeingConvention>) ?? AgeingConvention.Compound,
            Method = One("blend", OneOf<BlendMethod>(), Slug.Find<BlendMethod>) ?? BlendMethod.Mixture,
            BlendsInSpiteOfDifference = One("anyway", "true", text => text == "true" ? true : (bool?)null) ?? false,
            Sources = [.. given.Where(pair => pair.Key == Source && IsKey(pair.Value)).Select(pair => pair.Value).Distinct()
                .Order(StringComparer.Ordinal).Take(MostSources).Select(SourceOf)],
        };
        return (recipe, problems);

        RecipeSource SourceOf(string key) => new(key,
            One(QualityPrefix + key, OneOf<MatchQuality>(), Slug.Find<MatchQuality>),
            One(WeightPrefix + key, "a weight from 0 to 1,000,000", text => Between(text, 0, HighestWeight)));

        T? One<T>(string name, string expected, Func<string, T?> parse)
            where T : struct
        {
            if (given.FirstOrDefault(pair => pair.Key == name).Value is not { } text) return null;
            var value = parse(text);
            if (value is null) problems.Add(new ScopeProblem(name, text.Length <= 60 ? text : text[..60] + "…", expected));
            return value;
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static (CompositeRecipe? Recipe, IReadOnlyList<ScopeProblem> Problems) Read(string text) => Read(text
        .Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(part => part.Split('=', 2))
        .Where(part => part.Length == 2)
        .Select(part => KeyValuePair.Create(Uri.UnescapeDataString(part[0]), Uri.UnescapeDataString(part[1]))));

    private static string OneOf<T>()
        where T : struct, Enum => "one of " + string.Join(", ", Slug.All<T>());

    private static bool IsKey(string text) => text.Length <= 150 && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.');

    private static double? Between(string text, double lowest, double highest) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && number >= lowest && number <= highest ? number : null;

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Number(double number) => Math.Round(number, 6).ToString(CultureInfo.InvariantCulture);
}
