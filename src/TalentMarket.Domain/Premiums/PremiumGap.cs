using TalentMarket.Domain.PayBands;

namespace TalentMarket.Domain.Premiums;

/// <summary>A gap of mean ln pay in parts that multiply to it: pay of those with the trait ÷ pay of the others = Π (1 + part).</summary>
public sealed record PremiumGap
{
    private PremiumGap()
    {
    }

    /// <summary>Parts in the order in which they are drawn, the unexplained one last; empty with <see cref="Refusal"/> or <see cref="IsWithheld"/>.</summary>
    public IReadOnlyList<PremiumGapPart> Parts { get; private init; } = [];

    /// <summary>The whole gap.</summary>
    public PremiumGapPart? Whole { get; private init; }

    public PeopleCount? Treated { get; private init; }

    public PeopleCount? Controls { get; private init; }

    public bool IsWithheld { get; private init; }

    /// <summary>Why there is none.</summary>
    public string? Refusal { get; private init; }

    internal static PremiumGap Withheld { get; } = new() { IsWithheld = true };

    internal static PremiumGap Refused(string reason) => new() { Refusal = reason };

    internal static PremiumGap Of(IReadOnlyList<PremiumGapPart> parts, PremiumGapPart whole, PeopleCount treated, PeopleCount controls) =>
        new() { Parts = parts, Whole = whole, Treated = treated, Controls = controls };
}

/// <summary>One part: how many per cent more it goes with.</summary>
public sealed record PremiumGapPart
{
    internal PremiumGapPart(string name, decimal percent, PercentInterval? interval) => (Name, Percent, Interval) = (name, percent, interval);

    public string Name { get; }

    public decimal Percent { get; }

    public PercentInterval? Interval { get; }
}
