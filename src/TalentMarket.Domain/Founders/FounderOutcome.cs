using TalentMarket.Domain.TeamBuilds;

namespace TalentMarket.Domain.Founders;

/// <summary>What both ways bring the founders, US dollars of today.</summary>
public sealed record FounderOutcome
{
    public required int Draws { get; init; }

    public required Spread Sell { get; init; }

    public required Spread GoOn { get; init; }

    /// <summary>The sure amount the founders would take in place of each way.</summary>
    public required double SellCertainty { get; init; }

    public required double GoOnCertainty { get; init; }

    /// <summary>Chance that going on brings more than selling now.</summary>
    public required Estimate GoOnBringsMore { get; init; }

    /// <summary>Chance that going on brings the founders nothing.</summary>
    public required double GoOnBringsNothing { get; init; }

    /// <summary>The price of the team, P10 to P90.</summary>
    public required Spread TeamPrice { get; init; }

    /// <summary>The chance of success at which both means are the same; null where none of 0 to 1 less the later sale is.</summary>
    public required double? BreakEvenSuccessChance { get; init; }

    /// <summary>By how much the worth of success has to be multiplied for both means to be the same; null where no multiple does.</summary>
    public required double? BreakEvenValueFactor { get; init; }

    public bool IsSellingBetter => Sell.Mean.Value > GoOn.Mean.Value;

    /// <summary>The same by what the founders would take for sure.</summary>
    public bool IsSellingBetterForSure => SellCertainty > GoOnCertainty;
}
