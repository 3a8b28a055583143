using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Illustration;

/// <summary>How a tier divides pay into cash and equity.</summary>
/// <param name="Kinds">Kinds of equity, of which each organisation grants one.</param>
/// <param name="PriceBasis">The price at which grants are counted.</param>
/// <param name="NoneShare">Share of organisations that grant no equity.</param>
/// <param name="LargestCashShare">Largest share of total direct compensation paid in cash at target, where equity is granted.</param>
/// <param name="EntryIncentiveRate">Target incentive ÷ base salary at level 1.</param>
/// <param name="IncentiveRatePerLevel">What each further level adds to that rate.</param>
internal sealed record EquityPlan(
    EquityKind[] Kinds, PriceBasis PriceBasis, double NoneShare, double LargestCashShare, double EntryIncentiveRate, double IncentiveRatePerLevel);
