using System.Globalization;
using TalentMarket.Domain.Statistics.Trends;

namespace TalentMarket.Domain.Premiums;

/// <summary>What the waves of a premium say together.</summary>
public enum TrendReading : short
{
    /// <summary>Fewer than eight waves show no trend, whichever way they point.</summary>
    NotShown = 1,

    NoDivergence = 2,

    Divergence = 3,

    Convergence = 4,
}

/// <summary>Divergence is said only where the premium moves away from zero over eight waves or more with Mann-Kendall p below 0.05 and the interaction
/// of the mark with time, in one model of all waves, has the same sign; convergence where it moves towards zero.</summary>
public sealed record PremiumTrend
{
    public const int FewestWaves = 8;
    public const double LargestP = 0.05;
    private const int LateWaves = 4;

    public required TrendReading Reading { get; init; }

    /// <summary>The reading in a sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>Theil and Sen, in percentage points of the premium per year; null with fewer than two waves.</summary>
    public double? PointsPerYear { get; init; }

    /// <summary>The same over the last four waves; null with fewer than eight.</summary>
    public double? LatePointsPerYear { get; init; }

    /// <summary>Two-sided, of Mann and Kendall; null with fewer than two waves.</summary>
    public double? P { get; init; }

    /// <param name="years">When each wave was, in years.</param>
    /// <param name="percents">The premium of each, in the same order.</param>
    /// <param name="interaction">How ln pay of the mark moves per year in one model of all waves; null where there is none.</param>
    internal static PremiumTrend Of(IReadOnlyList<double> years, IReadOnlyList<double> percents, double? interaction)
    {
        if (years.Count < 2)
            return new PremiumTrend { Reading = TrendReading.NotShown, Sentence = years.Count == 0 ? "No wave has a premium: no trend can be shown." : "One wave is no trend." };
        var slope = TheilSen.Fit(years, percents).Slope;
        var p = MannKendall.Test(years, percents).TwoSidedP;
        var reading = years.Count < FewestWaves ? TrendReading.NotShown
            : p >= LargestP || interaction is not { } moved || Math.Sign(moved) != Math.Sign(slope) || slope == 0 ? TrendReading.NoDivergence
            : slope * percents.Sum() > 0 ? TrendReading.Divergence : TrendReading.Convergence;
        double? late = years.Count < FewestWaves ? null : TheilSen.Fit([.. years.TakeLast(LateWaves)], [.. percents.TakeLast(LateWaves)]).Slope;
        return new PremiumTrend
        {
            Reading = reading,
            Sentence = Words(reading, years.Count, slope) + (Turned(reading, slope, late) ? $" Over the last {LateWaves} it {(reading == TrendReading.Divergence ? "narrows" : "widens")} by {Points(late!.Value)} a year." : ""),
            PointsPerYear = slope,
            LatePointsPerYear = late,
            P = p,
        };
    }

    // Whoever reads of a divergence should know that it is over.
    private static bool Turned(TrendReading reading, double slope, double? late) =>
        reading is TrendReading.Divergence or TrendReading.Convergence && late is { } turned && turned * slope < 0;

    private static string Words(TrendReading reading, int waves, double slope) => reading switch
    {
        TrendReading.NotShown when waves == 2 => "Two points are no trend: no divergence shown.",
        TrendReading.NotShown => $"No trend can be shown from {waves} waves, it takes {FewestWaves}: no divergence shown.",
        TrendReading.Divergence => $"Divergence: over {waves} waves the difference widens by {Points(slope)} a year.",
        TrendReading.Convergence => $"Convergence: over {waves} waves the difference narrows by {Points(slope)} a year.",
        _ => $"No divergence shown: over {waves} waves the difference neither widens nor narrows beyond chance.",
    };

    private static string Points(double slope) => string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(slope):0.#} percentage points");
}
