namespace TalentMarket.Domain.Statistics.Distributions;

/// <summary>Whether two groups wait equally long (Mantel, 1966).</summary>
/// <param name="ChiSquared">(O − E)² ÷ V of one group, summed over the times at which something happened.</param>
/// <param name="PValue">Of χ² with one degree of freedom.</param>
public sealed record LogRankTest(double ChiSquared, double PValue)
{
    public static LogRankTest Of(IReadOnlyList<WatchedCase> one, IReadOnlyList<WatchedCase> other)
    {
        var (difference, variance) = (0.0, 0.0);
        foreach (var time in one.Concat(other).Where(watched => watched.Happened).Select(watched => watched.Time).Distinct())
        {
            var (first, second) = (one.Count(watched => watched.Time >= time), other.Count(watched => watched.Time >= time));
            var happened = HappenedAt(one, time);
            var all = happened + HappenedAt(other, time);
            double atRisk = first + second;
            difference += happened - all * first / atRisk;
            if (atRisk > 1) variance += all * (first / atRisk) * (second / atRisk) * (atRisk - all) / (atRisk - 1);
        }

        var chiSquared = variance > 0 ? difference * difference / variance : 0;
        return new LogRankTest(chiSquared, 1 - MathNet.Numerics.Distributions.ChiSquared.CDF(1, chiSquared));
    }

    private static int HappenedAt(IReadOnlyList<WatchedCase> cases, double time) => cases.Count(watched => watched.Happened && watched.Time == time);
}
