using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.Market;

namespace TalentMarket.Domain.PayBands;

/// <summary>What may be said of a group: published figures, that they are withheld, or that there are none.
/// Only <see cref="DisclosureGate"/> makes them; classes rather than records, because a copy with other values is a record's to give.</summary>
public abstract class BandFigures
{
    private protected BandFigures()
    {
    }
}

/// <summary>Figures that may be shown.</summary>
public sealed class PublishedFigures : BandFigures
{
    internal PublishedFigures()
    {
    }

    public required PeopleCount People { get; init; }

    /// <summary>Null where the source names no organisation.</summary>
    public required int? Organisations { get; init; }

    public required DateOnly EarliestEffectiveDate { get; init; }

    public required DateOnly LatestEffectiveDate { get; init; }

    public required PublishedAmount P10 { get; init; }

    public required PublishedAmount P25 { get; init; }

    public required PublishedAmount P50 { get; init; }

    public required PublishedAmount P75 { get; init; }

    public required PublishedAmount P90 { get; init; }

    /// <summary>P10 to P90 in order.</summary>
    public IReadOnlyList<PublishedAmount> Percentiles => [P10, P25, P50, P75, P90];

    /// <summary>The percentiles that have an amount above 0: probability 0 to 1 and amount, ascending.</summary>
    public IReadOnlyList<(double Probability, double Amount)> Known => [.. PayDistribution.Probabilities.Zip(Percentiles)
        .Where(pair => pair.Second.Amount is { Amount: > 0 })
        .Select(pair => (pair.First, (double)pair.Second.Amount!.Value.Amount))];
}

/// <summary>Figures kept back to protect contributors; one text for every reason, and no number.</summary>
public sealed class WithheldFigures : BandFigures
{
    public const string Text = "Not shown to protect contributors";

    internal WithheldFigures(PublishableParent? nearest) => Nearest = nearest;

    /// <summary>The nearest wider scope whose figures may be shown.</summary>
    public PublishableParent? Nearest { get; }
}

/// <summary>Nothing is known about the group.</summary>
public sealed class NoFigures : BandFigures
{
    internal NoFigures()
    {
    }
}

/// <summary>A wider scope that can be shown, and what was dropped to reach it.</summary>
public sealed record PublishableParent(MarketScope Scope, string Label);
