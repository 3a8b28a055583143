namespace TalentMarket.Domain.Offers;

/// <summary>What an employer offers, in one currency, per year unless said otherwise.</summary>
public sealed record Offer
{
    public required double BaseSalary { get; init; }

    /// <summary>When targets are met in full.</summary>
    public double TargetIncentive { get; init; }

    /// <summary>Yearly rise of base salary and incentive, 0.03 being 3 %.</summary>
    public double RaiseRatePerYear { get; init; }

    /// <summary>Paid once, on joining.</summary>
    public double SignOn { get; init; }

    /// <summary>Whoever leaves earlier pays a part of the sign-on back, less each month.</summary>
    public int ClawbackMonths { get; init; }

    /// <summary>Null: no equity.</summary>
    public EquityGrant? Grant { get; init; }

    /// <summary>Stated value of a further grant at the start of each year from <see cref="FirstRefresherYear"/> on, vesting a quarter a year.</summary>
    public double RefresherPerYear { get; init; }

    public int FirstRefresherYear { get; init; } = 2;

    /// <summary>base salary + target incentive</summary>
    public double TotalTargetCash => BaseSalary + TargetIncentive;

    /// <summary>total target cash + stated value of the grant ÷ years it vests over: what surveys call total direct compensation.</summary>
    public double TotalDirectCompensation => TotalTargetCash + (Grant is { } grant ? grant.StatedValue / grant.Schedule.Years : 0);
}

/// <summary>What the reader assumes of the years to come.</summary>
/// <param name="AttritionRatePerYear">Chance to leave within a year, 0 to 1: what has not vested by then is lost.</param>
/// <param name="DiscountRatePerYear">What a year of waiting costs, above −1.</param>
public sealed record OfferAssumptions(double AttritionRatePerYear, double DiscountRatePerYear);
