namespace TalentMarket.Domain.TeamBuilds;

/// <summary>What a simulation of buying against hiring one by one says.</summary>
public sealed record TeamOutcome
{
    public required int Draws { get; init; }

    public required WayOutcome Build { get; init; }

    public required WayOutcome Buy { get; init; }

    /// <summary>Share of draws in which buying costs less a productive head-month; not known without a price.</summary>
    public required Estimate? BuyIsCheaper { get; init; }

    /// <summary>The price at which both ways cost the same, over all draws and where it lies in each; US dollars.</summary>
    public required Estimate BreakEvenPrice { get; init; }

    public required Spread BreakEvenPriceSpread { get; init; }

    /// <summary>The same with every input at its median, which the bars of <see cref="Swings"/> start from.</summary>
    public required double CentralBreakEvenPrice { get; init; }

    /// <summary>What a month of delay has to be worth for both ways to cost the same, US dollars; null without a price, or where both are equally fast.</summary>
    public required double? BreakEvenDelayValue { get; init; }

    /// <summary>Months by which hiring is later than buying.</summary>
    public required Spread GapMonths { get; init; }

    /// <summary>Offers needed to fill every seat.</summary>
    public required Spread Offers { get; init; }

    /// <summary>By month from 0 to the horizon: the share of draws in which every seat is filled.</summary>
    public required IReadOnlyList<double> Complete { get; init; }

    /// <summary>The same for four seats in five.</summary>
    public required IReadOnlyList<double> MostlyComplete { get; init; }

    /// <summary>The same for a team that is bought.</summary>
    public required IReadOnlyList<double> Joined { get; init; }

    /// <summary>By how far each input moves the break-even price, widest first.</summary>
    public required IReadOnlyList<InputSwing> Swings { get; init; }

    /// <summary>Where an input alone turns the conclusion, nearest first; empty without a price.</summary>
    public required IReadOnlyList<InputFlip> Flips { get; init; }

    /// <summary>Months until the last seat is filled, the half of the draws being earlier; infinite where most never are.</summary>
    public required double MedianCompleteMonth { get; init; }

    /// <summary>Buying costs less a productive head-month, all draws together; null without a price.</summary>
    public bool? IsBuyingCheaper => BuyIsCheaper is null ? null : Buy.CostPerHeadMonth.Value < Build.CostPerHeadMonth.Value;

    /// <summary>(buying − hiring) ÷ hiring, cost a productive head-month: 0.2 where the deal costs a fifth more.</summary>
    public double AcquiHirePremium => Buy.CostPerHeadMonth.Value / Build.CostPerHeadMonth.Value - 1;
}

/// <summary>One way to the team.</summary>
public sealed record WayOutcome
{
    /// <summary>Risk-adjusted: mean cost ÷ mean retained productive head-months, US dollars above the pay for the work.</summary>
    public required Estimate CostPerHeadMonth { get; init; }

    /// <summary>The same quotient, draw by draw.</summary>
    public required Spread CostPerHeadMonthSpread { get; init; }

    /// <summary>Present value, US dollars; hiring includes the delay.</summary>
    public required Spread Cost { get; init; }

    public required double MeanHeadMonths { get; init; }

    /// <summary>Means over all draws, US dollars.</summary>
    public required IReadOnlyList<(CostPart Part, double Amount)> Parts { get; init; }
}

/// <summary>The break-even price with one input at its P10 and at its P90, all others at their medians; and the part of the ups and downs of
/// the difference in cost that goes with the input (squared rank correlation ÷ the sum of all).</summary>
public sealed record InputSwing(BuildInput Input, double AtP10, double AtP90, double PriceAtP10, double PriceAtP90, double VarianceShare)
{
    /// <summary>Both ends of the bar, US dollars.</summary>
    public double Range => Math.Abs(PriceAtP90 - PriceAtP10);
}

/// <summary>The value of one input at which both ways cost the same, all others at their medians.</summary>
public sealed record InputFlip(BuildInput Input, double Value, double Median);
