using TalentMarket.Domain.Market;
using TalentMarket.Domain.Premiums;
using TalentMarket.Web.Components;
using TalentMarket.Web.PayBands;

namespace TalentMarket.Web.Premiums;

/// <summary>A query of the API or of the download.</summary>
public sealed record PremiumRequest(PremiumScope Scope, IReadOnlyList<ScopeProblem> Problems)
{
    private static readonly string[] OfBandsAlone = ["groupBy", "weighting", "ageingPercent", "ageTo"];

    /// <summary>The market's parameters that a premium knows.</summary>
    public static IEnumerable<string> MarketParameters => PayBandRequest.ScopeParameters.Except(OfBandsAlone);

    /// <summary>Every parameter, in the order of addresses: what a premium is over stands beside what it is of.</summary>
    public static IReadOnlyList<string> Parameters(PremiumKind kind)
    {
        var beside = kind switch { PremiumKind.Hub => "hub", PremiumKind.Tier => "tier", _ => "job" };
        return [PremiumScopeQuery.KindName, .. MarketParameters.Where(name => name != "element")
            .SelectMany(name => name == beside ? new[] { name, PremiumScopeQuery.OverName } : [name]), "element", "view"];
    }

    public static PremiumRequest Read(HttpRequest request)
    {
        var pairs = StrictQuery.Pairs(request);
        var (scope, problems) = PremiumScopeQuery.Read(pairs);
        var known = Parameters(scope.Kind).Where(name => name != "view").ToList();
        return new PremiumRequest(scope, [.. problems, .. StrictQuery.Unknown(pairs, known)]);
    }
}
