namespace TalentMarket.Domain.Offers;

/// <summary>What one year of an offer pays, by part, in the offer's currency.</summary>
public sealed record OfferYear
{
    /// <summary>1 is the first.</summary>
    public required int Year { get; init; }

    public required double BaseSalary { get; init; }

    public required double Incentive { get; init; }

    public required double SignOn { get; init; }

    /// <summary>Of the first grant, what it may be worth.</summary>
    public required ValueRange Grant { get; init; }

    public required ValueRange Refreshers { get; init; }

    /// <summary>All equity that vests as letters count it.</summary>
    public required double StatedEquity { get; init; }

    public required bool IsEquityLiquid { get; init; }

    /// <summary>base salary + incentive + sign-on</summary>
    public double Cash => BaseSalary + Incentive + SignOn;

    public ValueRange Equity => Grant + Refreshers;

    public ValueRange Total => ValueRange.Exactly(Cash) + Equity;

    public double Liquid => Cash + (IsEquityLiquid ? Equity.Mid : 0);

    public ValueRange Paper => IsEquityLiquid ? default : Equity;
}
