namespace TalentMarket.Domain.PayBands;

/// <summary>How far the median of one group lies above that of the same group of another scope. Only <see cref="Disclosure.DisclosureGate"/>
/// makes it, from medians that are shown.</summary>
public sealed class BandDifference
{
    internal BandDifference()
    {
    }

    /// <summary>The group, as <see cref="PayBand.Key"/>.</summary>
    public required string Key { get; init; }

    /// <summary>Median of the second ÷ median of the first − 1: 0.25 is 25 % above.</summary>
    public required decimal Rate { get; init; }

    /// <summary>Low to high holds the market's difference with the confidence of <see cref="BandEstimate.Level"/>; null where none is available.</summary>
    public required (decimal Low, decimal High)? Interval { get; init; }

    /// <summary>True where the interval leaves 0 out.</summary>
    public bool IsShown => Interval is { Low: > 0 } or { High: < 0 };
}
