using TalentMarket.Domain.Offers;

namespace TalentMarket.Domain.TeamBuilds;

/// <summary>What a promised dollar of retention is worth on the day it is promised: 1 in cash or shares; in options at the price of the
/// day, the value of a call on a dollar of shares.</summary>
public sealed record RetentionPromise
{
    private RetentionPromise(double worth) => Worth = worth;

    /// <summary>Value ÷ stated amount.</summary>
    public double Worth { get; }

    public static RetentionPromise Cash { get; } = new(1);

    /// <summary>Options whose strike is the price of the day, after Black, Scholes and Merton.</summary>
    public static RetentionPromise Options(double years, double volatilityPerYear, double riskFreeRate) =>
        new(BlackScholes.Call(new OptionTerms(1, 1, years, volatilityPerYear, riskFreeRate)));
}
