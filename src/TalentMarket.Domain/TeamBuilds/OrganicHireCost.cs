namespace TalentMarket.Domain.TeamBuilds;

/// <summary>What hiring the same people one by one costs above the pay for productive work, as a present value.</summary>
internal static class OrganicHireCost
{
    /// <summary>Who leaves in the first year leaves in the middle of it.</summary>
    public const double LeavingMonths = 6;

    /// <summary>Writes the parts and returns the productive head-months until the horizon.</summary>
    public static double Write(TeamScenario scenario, InputValues inputs, ReadOnlySpan<double> fills, Span<double> parts)
    {
        double horizon = scenario.HorizonMonths;
        var discounting = new Discounting(inputs[BuildInput.CostOfCapital]);
        var (ramp, leavers) = (inputs[BuildInput.RampMonths], inputs[BuildInput.HiredLeavers]);
        var refill = scenario.MonthsToFill(inputs[BuildInput.Acceptance], inputs[BuildInput.SearchMonths]);
        var (toLeave, toReplace) = (discounting.Of(LeavingMonths), discounting.Of(LeavingMonths + refill));
        var atHorizon = discounting.Of(horizon);
        double hired = 0, idle = 0, paid = 0, empty = 0, replaced = 0, replacedIdle = 0, replacedEmpty = 0, productive = 0;
        foreach (var month in fills)
        {
            var left = horizon - month;
            if (left <= 0)
            {
                empty += discounting.Between(0, 1, horizon, atHorizon);
                continue;
            }

            var discount = discounting.Of(month);
            hired += discount;
            idle += discount * HeadMonths.PaidIdle(left, ramp);
            paid += discounting.Between(month, discount, horizon, atHorizon);
            empty += discounting.Between(0, 1, month, discount);
            var stayed = HeadMonths.Productive(left, ramp);
            if (left <= LeavingMonths)
            {
                productive += stayed;
                continue;
            }

            var leftOver = left - LeavingMonths - refill;
            productive += (1 - leavers) * stayed + leavers * (HeadMonths.Productive(LeavingMonths, ramp) + HeadMonths.Productive(leftOver, ramp));
            replacedEmpty += discounting.Between(month, discount * toLeave, month + Math.Min(refill, left - LeavingMonths), leftOver > 0 ? discount * toReplace : atHorizon);
            if (leftOver <= 0) continue;
            replaced += discount * toReplace;
            replacedIdle += discount * toReplace * HeadMonths.PaidIdle(leftOver, ramp);
        }

        var premium = inputs[BuildInput.OfferPremium];
        var (monthlyPay, monthlyOffer) = (scenario.MeanPay / 12, scenario.MeanPay / 12 * (1 + premium));
        var hiring = inputs[BuildInput.HiringCost] + inputs[BuildInput.AgencyFeeShare] * scenario.MeanBaseSalary * (1 + premium);
        var signOn = inputs[BuildInput.SignOnShare] * scenario.MeanPay;
        var vacancy = inputs[BuildInput.VacancyShare] * monthlyPay;
        parts[(int)CostPart.Hiring] = hired * hiring;
        parts[(int)CostPart.SignOn] = hired * signOn;
        parts[(int)CostPart.Ramp] = idle * monthlyOffer;
        parts[(int)CostPart.OfferPremium] = paid * monthlyPay * premium;
        parts[(int)CostPart.InternalEquity] = inputs[BuildInput.IncumbentsRaised] * premium * monthlyPay * discounting.Between(0, 1, horizon, atHorizon);
        parts[(int)CostPart.Vacancy] = empty * vacancy;
        parts[(int)CostPart.Replacement] = leavers * (replaced * (hiring + signOn) + replacedIdle * monthlyOffer + replacedEmpty * vacancy);
        return productive;
    }
}
