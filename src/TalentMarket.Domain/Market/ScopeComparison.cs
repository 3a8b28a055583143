namespace TalentMarket.Domain.Market;

/// <summary>Two scopes side by side, alike in what makes figures comparable: pay element, currency, date, weights, ageing and groups.
/// As the query of an address: what narrows a side under its own prefix, what both share without one.</summary>
public sealed record ScopeComparison
{
    private const string FirstPrefix = "a.";
    private const string SecondPrefix = "b.";

    /// <param name="first">What is compared with.</param>
    /// <param name="second">What is compared; what the two share is taken from the first.</param>
    public ScopeComparison(MarketScope first, MarketScope second)
    {
        First = first;
        Second = second with
        {
            Element = first.Element, Currency = first.Currency, AsOf = first.AsOf, Weighting = first.Weighting,
            Ageing = first.Ageing, GroupBy = first.GroupBy,
        };
    }

    public MarketScope First { get; }

    public MarketScope Second { get; }

    /// <summary>The parameters that both sides share.</summary>
    public static IReadOnlyList<string> SharedNames { get; } = ["element", "currency", "asOf", "weighting", "ageingPercent", "ageTo", "groupBy"];

    /// <summary>"a.job=ml-engineer&amp;b.job=data-engineer&amp;groupBy=none", without a question mark.</summary>
    public string Query => string.Join('&', Pairs.Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value)}"));

    private IEnumerable<KeyValuePair<string, string>> Pairs => Side(FirstPrefix, First).Concat(Side(SecondPrefix, Second)).Concat(Shared(ScopeQuery.Pairs(First)));

    /// <summary>The name of a side's own parameter: a.job, b.job.</summary>
    public static string NameOf(string parameter, bool isSecond) => (isSecond ? SecondPrefix : FirstPrefix) + parameter;

    /// <summary>Reads names and values; every problem is reported under the name it was written with.</summary>
    public static (ScopeComparison Comparison, IReadOnlyList<ScopeProblem> Problems) Read(IReadOnlyList<KeyValuePair<string, string>> pairs)
    {
        var (shared, sharedProblems) = ScopeQuery.Read(Shared(pairs));
        var (first, firstProblems) = Side(pairs, FirstPrefix);
        var (second, secondProblems) = Side(pairs, SecondPrefix);
        var comparison = new ScopeComparison(
            first with
            {
                Element = shared.Element, Currency = shared.Currency, AsOf = shared.AsOf, Weighting = shared.Weighting,
                Ageing = shared.Ageing, GroupBy = shared.GroupBy,
            },
            second);
        return (comparison, [.. firstProblems, .. secondProblems, .. sharedProblems]);
    }

    private static (MarketScope Scope, IEnumerable<ScopeProblem> Problems) Side(IReadOnlyList<KeyValuePair<string, string>> pairs, string prefix)
    {
        var own = pairs.Where(pair => pair.Key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            .Select(pair => KeyValuePair.Create(pair.Key[prefix.Length..], pair.Value))
            .Where(pair => !IsShared(pair.Key));
        var (scope, problems) = ScopeQuery.Read(own);
        return (scope, problems.Select(problem => problem with { Parameter = prefix + problem.Parameter }));
    }

    private static IEnumerable<KeyValuePair<string, string>> Side(string prefix, MarketScope scope) => ScopeQuery.Pairs(scope)
        .Where(pair => !IsShared(pair.Key)).Select(pair => KeyValuePair.Create(prefix + pair.Key, pair.Value));

    private static IEnumerable<KeyValuePair<string, string>> Shared(IEnumerable<KeyValuePair<string, string>> pairs) => pairs.Where(pair => IsShared(pair.Key));

    private static bool IsShared(string name) => SharedNames.Contains(name, StringComparer.OrdinalIgnoreCase);
}
