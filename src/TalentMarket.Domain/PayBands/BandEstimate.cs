using TalentMarket.Domain.Statistics;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.PayBands;

/// <summary>How far the percentiles of one band may be from the market's. Only <see cref="Disclosure.DisclosureGate"/> makes it,
/// for figures that are shown.</summary>
public sealed class BandEstimate
{
    /// <summary>The confidence of every interval of a band.</summary>
    public const double Level = 0.95;

    internal BandEstimate()
    {
    }

    public required SourceClass Class { get; init; }

    /// <summary>The group, as <see cref="PayBand.Key"/>.</summary>
    public required string Key { get; init; }

    public required PublishedInterval P10 { get; init; }

    public required PublishedInterval P25 { get; init; }

    public required PublishedInterval P50 { get; init; }

    public required PublishedInterval P75 { get; init; }

    public required PublishedInterval P90 { get; init; }

    /// <summary>P10 to P90 in order.</summary>
    public IReadOnlyList<PublishedInterval> Percentiles => [P10, P25, P50, P75, P90];

    /// <summary>What the median hangs on besides the market, in sentences; of exact sources only.</summary>
    public required IReadOnlyList<string> Cautions { get; init; }

    /// <summary>Of the median: its standard error ÷ itself.</summary>
    public required Reliability Reliability { get; init; }
}
