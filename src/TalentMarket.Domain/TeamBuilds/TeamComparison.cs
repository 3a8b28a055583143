namespace TalentMarket.Domain.TeamBuilds;

/// <summary>Both ways at one value of each input and one run of recruiting. Used again for every draw.</summary>
internal sealed class TeamComparison(TeamScenario scenario)
{
    private readonly double[] parts = new double[PartCount];

    public static int PartCount { get; } = Enum.GetValues<CostPart>().Length;

    /// <summary>By <see cref="CostPart"/>, US dollars of today.</summary>
    public ReadOnlySpan<double> Parts => parts;

    /// <summary>The delay included.</summary>
    public double BuildCost { get; private set; }

    public double BuyCost { get; private set; }

    /// <summary>Of that, what does not come with the price.</summary>
    public double BuyCostBesidesPrice { get; private set; }

    /// <summary>Retained and productive, until the horizon.</summary>
    public double BuildHeadMonths { get; private set; }

    public double BuyHeadMonths { get; private set; }

    /// <summary>The month of the last hire; infinite where never.</summary>
    public double CompleteMonth { get; private set; }

    /// <summary>Months by which hiring is later than buying, a team that is not complete at the horizon counted until then; below 0 where it is earlier.</summary>
    public double GapMonths { get; private set; }

    public double BuildCostPerHeadMonth => BuildCost / BuildHeadMonths;

    public double BuyCostPerHeadMonth => BuyCost / BuyHeadMonths;

    /// <summary>The price at which both ways cost the same a head-month.</summary>
    public double BreakEvenPrice { get; private set; }

    public void Evaluate(InputValues inputs, ReadOnlySpan<double> fills)
    {
        BuildHeadMonths = OrganicHireCost.Write(scenario, inputs, fills, parts);
        BuyHeadMonths = AcquiHireCost.Write(scenario, inputs, parts);
        CompleteMonth = fills[^1];
        GapMonths = Math.Min(CompleteMonth, scenario.HorizonMonths) - Math.Min(inputs[BuildInput.ClosingMonths], scenario.HorizonMonths);
        parts[(int)CostPart.Delay] = inputs[BuildInput.DelayValue] * GapMonths;
        BuildCost = Sum(CostPart.Hiring, CostPart.Delay);
        BuyCost = Sum(CostPart.Price, CostPart.Waiting);
        BuyCostBesidesPrice = Sum(CostPart.Retention, CostPart.Waiting);
        BreakEvenPrice = (BuildCostPerHeadMonth * BuyHeadMonths - BuyCostBesidesPrice) / AcquiHireCost.PerDollarOfPrice(scenario, inputs);
    }

    private double Sum(CostPart first, CostPart last)
    {
        var sum = 0.0;
        for (var part = (int)first; part <= (int)last; part++) sum += parts[part];
        return sum;
    }
}
