using TalentMarket.Domain.PayBands;

namespace TalentMarket.Domain.Premiums;

/// <summary>What may be said of one estimate of a premium: a figure, that it is withheld, or why there is none.
/// Only <see cref="Disclosure.DisclosureGate"/> makes them.</summary>
public abstract class PremiumFigures
{
    private protected PremiumFigures()
    {
    }
}

/// <summary>An adjusted difference that may be shown: 100 (eᵇ − 1) per cent of the pay of those without the trait.</summary>
public sealed class PublishedPremium : PremiumFigures
{
    internal PublishedPremium()
    {
    }

    public required decimal Percent { get; init; }

    /// <summary>95 %, over organisations; null with <see cref="NoInterval"/> saying why.</summary>
    public required PercentInterval? Interval { get; init; }

    /// <summary>Empty when there is an interval.</summary>
    public required string NoInterval { get; init; }

    /// <summary>People with the trait the estimate rests on.</summary>
    public required PeopleCount Treated { get; init; }

    public required PeopleCount Controls { get; init; }

    /// <summary>Null where the source names no organisation.</summary>
    public required int? TreatedOrganisations { get; init; }

    public required int? ControlOrganisations { get; init; }

    /// <summary>Matched people with the trait, in per cent of all with it; null where nobody is matched.</summary>
    public required int? CoveragePercent { get; init; }
}

/// <summary>Kept back to protect contributors of one side or the other.</summary>
public sealed class WithheldPremium : PremiumFigures
{
    internal WithheldPremium()
    {
    }
}

/// <summary>No estimate, and the sentence that says why.</summary>
public sealed class RefusedPremium : PremiumFigures
{
    internal RefusedPremium(string reason) => Reason = reason;

    public string Reason { get; }
}

/// <summary>Low to high, in per cent.</summary>
public readonly record struct PercentInterval
{
    internal PercentInterval(decimal low, decimal high) => (Low, High) = (low, high);

    public decimal Low { get; }

    public decimal High { get; }

    public bool ExcludesZero => Low > 0 || High < 0;
}
