using TalentMarket.Domain.Market;
using TalentMarket.Domain.Organisations;

namespace TalentMarket.Domain.Premiums;

/// <summary>A premium's scope as the query of an address: its kind, what it is over, then the market's dimensions.</summary>
public static class PremiumScopeQuery
{
    public const string KindName = "premium";
    public const string OverName = "over";
    private const string ElementName = "element";

    /// <summary>"premium=phd&amp;level=L3", without a question mark; empty for AI against generalist jobs everywhere.</summary>
    public static string Write(PremiumScope scope) => string.Join('&', Pairs(scope).Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value)}"));

    public static IEnumerable<KeyValuePair<string, string>> Pairs(PremiumScope scope)
    {
        if (scope.Kind is not (PremiumKind.Ai or PremiumKind.Job)) yield return KeyValuePair.Create(KindName, Slug.Of(scope.Kind));
        foreach (var pair in ScopeQuery.Pairs(scope.Market).Where(pair => pair.Key != ElementName))
        {
            yield return pair;
            // What is compared stands beside what it is compared with.
            if (scope.Over is { } over && pair.Key == SideOf(scope)) yield return KeyValuePair.Create(OverName, over);
        }

        if (scope.Market.Element != PremiumScope.DefaultElement(scope.Kind)) yield return KeyValuePair.Create(ElementName, Slug.Of(scope.Market.Element));
    }

    /// <summary>Reads names and values; every problem is reported. A comparison of two jobs needs no kind: job and over say it.</summary>
    public static (PremiumScope Scope, IReadOnlyList<ScopeProblem> Problems) Read(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        var given = pairs.Where(pair => !string.IsNullOrWhiteSpace(pair.Value)).ToList();
        var (market, problems) = ScopeQuery.Read(given);
        var over = One(given, OverName);
        var inferred = over is not null ? PremiumKind.Job : PremiumKind.Ai;
        var found = problems.ToList();
        var kind = inferred;
        if (One(given, KindName) is { } named)
        {
            if (Slug.Find<PremiumKind>(named) is { } known) kind = known;
            else found.Add(new ScopeProblem(KindName, named, "one of " + string.Join(", ", Slug.All<PremiumKind>())));
        }

        if (One(given, ElementName) is null) market = market with { Element = PremiumScope.DefaultElement(kind) };
        // Premiums are of people as they were paid, each counted once, and not of groups.
        var defaults = MarketScope.Everything;
        market = market with { Weighting = defaults.Weighting, Ageing = defaults.Ageing, GroupBy = defaults.GroupBy };
        return (Complete(new PremiumScope { Kind = kind, Market = market, Over = over }), found);
    }

    // Whoever names no two things to compare is shown a usual pair.
    private static PremiumScope Complete(PremiumScope scope) => scope.Kind switch
    {
        PremiumKind.Hub => scope with
        {
            Market = scope.Market.Hubs.IsAll ? scope.Market with { Hubs = new Selection<string>(["london"]) } : scope.Market,
            Over = scope.Over ?? "san-francisco",
        },
        PremiumKind.Tier => scope with
        {
            Market = scope.Market.Tiers.IsAll ? scope.Market with { Tiers = new Selection<TalentTier>([TalentTier.FrontierLab]) } : scope.Market,
            Over = scope.Over ?? Slug.Of(TalentTier.RestOfTech),
        },
        PremiumKind.Job => scope with
        {
            Market = scope.Market.Jobs.IsAll && scope.Market.Titles.IsAll ? scope.Market with { Jobs = new Selection<string>(["ml-engineer"]) } : scope.Market,
            Over = scope.Over ?? "software-engineer",
        },
        _ => scope with { Over = null },
    };

    private static string SideOf(PremiumScope scope) => scope.Kind switch
    {
        PremiumKind.Hub => "hub",
        PremiumKind.Tier => "tier",
        _ => scope.Market.Titles.IsAll ? "job" : "title",
    };

    private static string? One(IEnumerable<KeyValuePair<string, string>> pairs, string name) =>
        pairs.FirstOrDefault(pair => string.Equals(pair.Key, name, StringComparison.OrdinalIgnoreCase)) is { Value: { } value } ? value.Trim() : null;
}
