using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Statistics.Curves;
using TalentMarket.Domain.Statistics.Intervals;

namespace TalentMarket.Domain.PayCurves;

/// <summary>What a curve would have been had other organisations of the same kind taken part: in each draw the same bins are fitted
/// and joined anew. Raw: never shown.</summary>
internal sealed class CurveUncertainty
{
    public const int Draws = 1_000;
    public const double Level = 0.90;

    /// <summary>Fewer organisations than this cannot be drawn again.</summary>
    public const int MinimumOrganisations = 10;

    /// <summary>Of each percentile, at each point: limits of ln pay.</summary>
    public required IReadOnlyList<(double Low, double High)[]> LogPay { get; init; }

    /// <summary>Limits of <see cref="CurveMultiplier"/>.</summary>
    public required (double Low, double High) Multiplier { get; init; }

    /// <summary>Null where the organisations are too few.</summary>
    /// <param name="query">What is asked, in words that are the same for the same question: they seed the draws.</param>
    public static CurveUncertainty? Of(CurveFit fit, string query)
    {
        var drawn = new DrawnBins(fit.Bins);
        if (drawn.ClusterCount < MinimumOrganisations) return null;
        var at = fit.Bins.Select(bin => bin.MeanYears).ToArray();
        double[][][] logPay = [.. PayDistribution.Probabilities.Select(_ => at.Select(_ => new double[Draws]).ToArray())];
        var multipliers = new double[Draws];
        foreach (var (draw, times) in ClusterDraws.Of(drawn.ClusterCount, Draws, query).Index())
        {
            var bins = drawn.Draw(times);
            double[] x = [.. bins.Select(bin => bin.MeanYears)];
            for (var p = 0; p < logPay.Length; p++)
            {
                var line = MonotoneCubic.Through(x, IsotonicQuantile.Fit([.. bins.Select(bin => bin.Sample)], PayDistribution.Probabilities[p]));
                for (var i = 0; i < at.Length; i++) logPay[p][i][draw] = line.At(at[i]);
                if (p == (int)CurvePercentile.P50) multipliers[draw] = Math.Exp(line.At(CurveMultiplier.ToYears) - line.At(CurveMultiplier.FromYears));
            }
        }

        return new CurveUncertainty
        {
            LogPay = [.. logPay.Select(points => points.Select(Limits).ToArray())],
            Multiplier = Limits(multipliers),
        };
    }

    private static (double Low, double High) Limits(double[] replicates) =>
        new BootstrapDistribution(replicates[0], replicates).Percentile(Level);
}
