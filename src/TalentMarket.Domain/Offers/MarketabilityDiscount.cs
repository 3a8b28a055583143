using MathNet.Numerics.Distributions;

namespace TalentMarket.Domain.Offers;

/// <summary>What a share loses by not being sellable for some years, as a share of its price.</summary>
public static class MarketabilityDiscount
{
    /// <summary>Chaffe (1993): the price of a put struck at today's price ÷ that price; an upper bound in his reading.</summary>
    public static double Chaffe(double volatilityPerYear, double years, double riskFreeRate) =>
        BlackScholes.Put(new OptionTerms(1, 1, years, volatilityPerYear, riskFreeRate));

    /// <summary>Finnerty (2012): N(v ÷ 2) − N(−v ÷ 2), v² = s + ln[2(eˢ − s − 1)] − 2 ln(eˢ − 1), s = σ²T; never above 32.3 %,
    /// so it says too little of very volatile shares.</summary>
    public static double Finnerty(double volatilityPerYear, double years)
    {
        var s = volatilityPerYear * volatilityPerYear * years;
        if (!(s >= 0)) throw new ArgumentOutOfRangeException(nameof(years), years, "Volatility and years are 0 or more.");
        // Where s is tiny the terms cancel; its series is v² = s ÷ 3. Where it is large, e^s leaves the range of a double.
        var variance = s switch
        {
            < 1e-4 => s / 3,
            > 300 => Math.Log(2),
            _ => s + Math.Log(2 * (Math.Exp(s) - s - 1)) - 2 * Math.Log(Math.Exp(s) - 1),
        };
        var half = Math.Sqrt(variance) / 2;
        return Normal.CDF(0, 1, half) - Normal.CDF(0, 1, -half);
    }

    /// <summary>The share of its price that is left: careful by the greater of the two discounts, hopeful by the lesser, the middle halfway.</summary>
    public static ValueRange Kept(double volatilityPerYear, double years, double riskFreeRate)
    {
        var (chaffe, finnerty) = (Chaffe(volatilityPerYear, years, riskFreeRate), Finnerty(volatilityPerYear, years));
        return new ValueRange(1 - Math.Max(chaffe, finnerty), 1 - (chaffe + finnerty) / 2, 1 - Math.Min(chaffe, finnerty));
    }
}
