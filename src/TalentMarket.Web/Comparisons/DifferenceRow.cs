using System.Globalization;
using TalentMarket.Domain.PayBands;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Comparisons;

/// <summary>One group of both sides in words.</summary>
public sealed record DifferenceRow(string Key, string Label, string First, string Second, string Rate, string Interval, string Verdict)
{
    public static DifferenceRow Of(BandDifference difference, IReadOnlyList<BandRow> first, IReadOnlyList<BandRow> second)
    {
        var (one, other) = (first.First(row => row.Key == difference.Key), second.First(row => row.Key == difference.Key));
        return new DifferenceRow(
            difference.Key, one.Label, BandWords.Full(one.Published!.P50), BandWords.Full(other.Published!.P50), Percent(difference.Rate),
            difference.Interval is { } interval ? $"{Percent(interval.Low)} to {Percent(interval.High)}" : UnavailableInterval.Text,
            difference.Interval is null ? "cannot tell" : !difference.IsShown ? "no difference shown" : difference.Rate > 0 ? "higher" : "lower");
    }

    /// <summary>+12.3 % or −4 %.</summary>
    private static string Percent(decimal rate) =>
        $"{(rate < 0 ? "−" : "+")}{Math.Abs(rate * 100).ToString("0.#", CultureInfo.InvariantCulture)} %";
}
