namespace TalentMarket.Domain.TeamBuilds;

/// <summary>What buying the team costs above the pay for productive work, as a present value.</summary>
internal static class AcquiHireCost
{
    private const double RetentionMonths = 12;

    /// <summary>Writes the parts and returns the productive head-months until the horizon.</summary>
    public static double Write(TeamScenario scenario, InputValues inputs, Span<double> parts)
    {
        var (heads, leavers, ramp) = (inputs[BuildInput.AcquiredHeads], inputs[BuildInput.AcquiredLeavers], inputs[BuildInput.IntegrationMonths]);
        var joined = Math.Min(inputs[BuildInput.ClosingMonths], scenario.HorizonMonths);
        var left = scenario.HorizonMonths - joined;
        var discounting = new Discounting(inputs[BuildInput.CostOfCapital]);
        var discount = discounting.Of(joined);
        var monthlyPay = scenario.MeanPay / 12;
        var price = inputs[BuildInput.Price];
        var gone = Math.Min(OrganicHireCost.LeavingMonths, left);

        parts[(int)CostPart.Price] = price * (1 - inputs[BuildInput.TechnologyShare]) * discount;
        parts[(int)CostPart.DealCost] = price * inputs[BuildInput.DealCostShare] * discount;
        parts[(int)CostPart.Retention] = inputs[BuildInput.RetentionPool] * scenario.Retention.Worth * (1 - leavers) * discounting.Of(joined + RetentionMonths);
        parts[(int)CostPart.Integration] = heads * monthlyPay * discount
            * ((1 - leavers) * HeadMonths.PaidIdle(left, ramp) + leavers * HeadMonths.PaidIdle(gone, ramp));
        parts[(int)CostPart.Waiting] = scenario.Heads * inputs[BuildInput.VacancyShare] * monthlyPay * discounting.Between(0, 1, joined, discount);
        return heads * ((1 - leavers) * HeadMonths.Productive(left, ramp) + leavers * HeadMonths.Productive(gone, ramp));
    }

    /// <summary>Cost per dollar of price: (1 − technology + deal cost) × v.</summary>
    public static double PerDollarOfPrice(TeamScenario scenario, InputValues inputs) =>
        (1 - inputs[BuildInput.TechnologyShare] + inputs[BuildInput.DealCostShare])
        * new Discounting(inputs[BuildInput.CostOfCapital]).Of(Math.Min(inputs[BuildInput.ClosingMonths], scenario.HorizonMonths));
}
