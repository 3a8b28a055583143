using TalentMarket.Domain.Market;

namespace TalentMarket.Domain.PayCurves;

/// <summary>A curve's scope as the query of an address: what <see cref="ScopeQuery"/> writes of its market, then clock and doctorate.
/// Without a job or a family it is about ML engineers, without an element about total direct compensation.</summary>
public static class PayCurveScopeQuery
{
    /// <summary>Every parameter, in the order of addresses.</summary>
    public static IReadOnlyList<string> Parameters { get; } =
        ["job", "family", "level", "hub", "country", "employment", "workplace", "year", "title", "survey", "source", "currency", "asOf", "element", "clock", "phd"];

    /// <summary>"job=research-scientist&amp;clock=frontier", without a question mark; empty for the default.</summary>
    public static string Write(PayCurveScope scope) =>
        string.Join('&', Pairs(scope).Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value)}"));

    /// <summary>The same as names and values, not yet escaped.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Pairs(PayCurveScope scope)
    {
        var (market, usual, silent) = (scope.Market, PayCurveScope.Default.Market, MarketScope.Everything);
        var isUsualJob = market.Jobs == usual.Jobs && market.Families.IsAll;
        foreach (var pair in ScopeQuery.Pairs(market with
        {
            Jobs = isUsualJob ? silent.Jobs : market.Jobs,
            Element = silent.Element,
            GroupBy = silent.GroupBy,
        }))
        {
            yield return pair;
        }

        if (market.Element != usual.Element) yield return KeyValuePair.Create("element", Slug.Of(market.Element));
        if (scope.Clock != ExperienceClock.Career) yield return KeyValuePair.Create("clock", Slug.Of(scope.Clock));
        if (scope.Phd != PhdChoice.Any) yield return KeyValuePair.Create("phd", Slug.Of(scope.Phd));
    }

    /// <summary>Reads names and values; every problem is reported, not the first, and names that are no dimension are the caller's own.</summary>
    public static (PayCurveScope Scope, IReadOnlyList<ScopeProblem> Problems) Read(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        var own = pairs.Where(pair => Parameters.Contains(pair.Key, StringComparer.OrdinalIgnoreCase)).ToList();
        var (market, problems) = ScopeQuery.Read(own);
        var usual = PayCurveScope.Default.Market;
        var read = new ScopeReading(own);
        var scope = new PayCurveScope
        {
            Market = market with
            {
                Jobs = market.Jobs.IsAll && market.Families.IsAll ? usual.Jobs : market.Jobs,
                Element = read.OneMember("element", usual.Element),
                GroupBy = usual.GroupBy,
            },
            Clock = read.OneMember("clock", ExperienceClock.Career),
            Phd = read.OneMember("phd", PhdChoice.Any),
        };
        return (scope, [.. problems, .. read.Problems.Where(problem => problem.Parameter != "element")]);
    }
}
