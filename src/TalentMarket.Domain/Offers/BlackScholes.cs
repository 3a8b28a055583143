using MathNet.Numerics.Distributions;

namespace TalentMarket.Domain.Offers;

/// <summary>European options after Black, Scholes and Merton; all rates are continuous and per year.</summary>
public static class BlackScholes
{
    /// <summary>S e^(−qT) N(d₁) − K e^(−rT) N(d₂), d₁ = [ln(S ÷ K) + (r − q + σ² ÷ 2)T] ÷ (σ√T), d₂ = d₁ − σ√T.</summary>
    public static double Call(OptionTerms terms) => Value(terms, 1);

    /// <summary>K e^(−rT) N(−d₂) − S e^(−qT) N(−d₁)</summary>
    public static double Put(OptionTerms terms) => Value(terms, -1);

    private static double Value(OptionTerms terms, int sign)
    {
        var (spot, strike, years, volatility, riskFreeRate, dividendRate) = terms;
        if (!(spot >= 0 && strike >= 0 && years >= 0 && volatility >= 0))
            throw new ArgumentException("Price, strike, years and volatility are 0 or more.", nameof(terms));
        var held = spot * Math.Exp(-dividendRate * years);
        var paid = strike * Math.Exp(-riskFreeRate * years);
        var deviation = volatility * Math.Sqrt(years);
        if (deviation == 0 || held == 0 || paid == 0) return Math.Max(0, sign * (held - paid));
        var d1 = Math.Log(held / paid) / deviation + deviation / 2;
        return sign * (held * Normal.CDF(0, 1, sign * d1) - paid * Normal.CDF(0, 1, sign * (d1 - deviation)));
    }
}

/// <summary>Price now and strike in one currency; years to the expected exercise; the rest per year and continuous.</summary>
public readonly record struct OptionTerms(
    double Spot, double Strike, double Years, double VolatilityPerYear, double RiskFreeRate, double DividendRate = 0);
