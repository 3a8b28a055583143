using System.Globalization;
using TalentMarket.Domain.Ageing;
using TalentMarket.Domain.Market;

namespace TalentMarket.Data.PayBands;

/// <summary>The rate and date of ageing in a sentence, and where it does not apply.</summary>
internal static class AgeingNotice
{
    public static AgeingPlan? PlanOf(MarketScope scope, DateOnly today) => scope.Ageing?.PlanAt(scope.AsOf ?? today);

    /// <summary>Null where nothing is aged.</summary>
    public static string? Of(MarketScope scope, DateOnly today)
    {
        if (PlanOf(scope, today) is not { } plan) return null;
        var rate = string.Create(CultureInfo.InvariantCulture, $"{scope.Ageing!.RatePerYear * 100:0.####} % a year, compound");
        var aged = string.Create(CultureInfo.InvariantCulture, $"Pay is aged from its own date to {plan.AgeToDate:d MMM yyyy} at {rate}, a rate typed by the reader");
        if (scope.GroupBy == BandDimension.Element) return aged + "; elements with equity in them are not aged.";
        return AgeingPlan.Ages(scope.Element) ? aged + "." : "Pay with equity in it is not aged: the rate is one of wages, and a grant is worth what its share price says.";
    }
}
