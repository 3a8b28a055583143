using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Premiums;

namespace TalentMarket.Web.Premiums;

/// <summary>The premium wave by wave, and what the waves say together.</summary>
public sealed partial class PremiumTrendView : ComponentBase
{
    private const int Top = 12;
    private const int Bottom = 190;
    private const double LeftPercent = 9;
    private const double RightPercent = 96;
    private const int MostLabels = 4;

    [Parameter, EditorRequired]
    public required PremiumBoard Board { get; set; }

    private PremiumEstimates Estimates => Board.Estimates!;

    private PercentAxis Axis => PercentAxis.Over(Points.SelectMany(point => new[] { point.Raw, point.Matched, point.Interval?.Low, point.Interval?.High }).OfType<decimal>());

    private IReadOnlyList<TrendPoint> Points
    {
        get
        {
            var (first, last) = (Estimates.Waves[0].Year, Estimates.Waves[^1].Year);
            var every = (Estimates.Waves.Count + MostLabels - 1) / MostLabels;
            return [.. Estimates.Waves.Select((wave, i) => new TrendPoint(
                wave,
                string.Create(CultureInfo.InvariantCulture, $"{LeftPercent + (last > first ? (wave.Year - first) / (last - first) : 0.5) * (RightPercent - LeftPercent):0.##}%"),
                (wave.Raw as PublishedPremium)?.Percent,
                (wave.Matched as PublishedPremium)?.Percent,
                (wave.Matched as PublishedPremium)?.Interval,
                (Estimates.Waves.Count - 1 - i) % every == 0))];
        }
    }

    private string Summary => "Premium by wave: " + string.Join(", ", Estimates.Waves.Select(wave =>
        $"{wave.Label} {PremiumText.Of(wave.Matched)} (medians {PremiumText.Of(wave.Raw)})")) + ".";

    private int Y(decimal percent) => Bottom - (int)Math.Round((percent - Axis.Low) / (Axis.High - Axis.Low) * (Bottom - Top));

    private static string Interval(PremiumWave wave) => wave.Matched is PublishedPremium { } shown
        ? shown.Interval is null ? shown.NoInterval : PremiumText.Interval(shown.Interval)
        : "–";

    private sealed record TrendPoint(PremiumWave Wave, string X, decimal? Raw, decimal? Matched, PercentInterval? Interval, bool HasLabel);
}
