namespace TalentMarket.Domain.PayBands;

/// <summary>The part of pay a figure is about, always per year at full time.</summary>
public enum PayElement : short
{
    BaseSalary = 1,

    /// <summary>Base salary + short-term incentive at target.</summary>
    TotalTargetCash = 2,

    /// <summary>Base salary + short-term incentive paid.</summary>
    TotalActualCash = 3,

    /// <summary>Annualised grant value: grant ÷ vesting years.</summary>
    LongTermIncentive = 4,

    /// <summary>Total target cash + long-term incentive.</summary>
    TotalDirectCompensation = 5,
}
