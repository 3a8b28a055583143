using TalentMarket.Domain.Statistics;
using TalentMarket.Domain.Statistics.Intervals;

namespace TalentMarket.Domain.Premiums;

/// <summary>95 % intervals of several estimates at once, from the same draws of organisations.</summary>
internal static class OrganisationDraws
{
    public const int Draws = 1_000;

    /// <summary>With fewer, draws of organisations say too little of their spread.</summary>
    public const int FewestOrganisations = 8;

    /// <param name="estimates">The estimates of one draw, in the same order each time; NaN where a draw has none.</param>
    public static LogInterval[] Intervals(int organisations, string query, Func<int[], double[]> estimates)
    {
        var draws = ClusterDraws.Of(organisations, Draws, query).Select(times => estimates(times)).ToList();
        return [.. Enumerable.Range(0, draws[0].Length).Select(i => Interval([.. draws.Select(draw => draw[i]).Where(double.IsFinite).Order()]))];
    }

    /// <summary>Why organisations cannot be drawn; empty where they can.</summary>
    public static string Obstacle(int organisations) => organisations switch
    {
        0 => "Interval not available: the source names no organisation.",
        < FewestOrganisations => $"Interval not available: {organisations} organisations are too few; {FewestOrganisations} are needed.",
        _ => "",
    };

    private static LogInterval Interval(double[] ascending) => ascending.Length < ClusterDraws.LeastUsableShare * Draws
        ? LogInterval.Of(double.NaN, double.NaN)
        : LogInterval.Of(Quantile.Type7(ascending, 0.025), Quantile.Type7(ascending, 0.975));
}
