namespace TalentMarket.Domain.Illustration;

/// <summary>A year's total direct compensation divided into its parts, in local money; the parts add up to the whole.</summary>
internal readonly record struct PayPackage
{
    private const double UsualBaseUsd = 205_000;
    private const double UsualTotalUsd = 350_000;

    // Cash grows more slowly than pay as a whole: what is above it is equity.
    private const double BaseElasticity = 0.42;
    private const double BaseSpread = 0.06;
    private const decimal BaseStep = 500;
    private const decimal Step = 100;

    private PayPackage(decimal baseSalary, decimal targetIncentive, decimal longTermIncentive) =>
        (BaseSalary, TargetIncentive, LongTermIncentive) = (baseSalary, targetIncentive, longTermIncentive);

    public decimal BaseSalary { get; }

    public decimal TargetIncentive { get; }

    /// <summary>0 where the organisation is known to grant none.</summary>
    public decimal LongTermIncentive { get; }

    public decimal TotalDirectCompensation => BaseSalary + TargetIncentive + LongTermIncentive;

    public static PayPackage Of(Seat seat, Career career, double totalUsd, double baseDraw)
    {
        var plan = seat.Organisation.Profile.Equity;
        var grantsEquity = seat.Organisation.Traits.GrantsEquity;
        var incentiveRate = plan.EntryIncentiveRate + plan.IncentiveRatePerLevel * ((int)career.Level - 1);
        var cashLimitUsd = totalUsd * (grantsEquity ? plan.LargestCashShare : 1) / (1 + incentiveRate);
        var usualUsd = UsualBaseUsd * Math.Pow(totalUsd / UsualTotalUsd, BaseElasticity) * Math.Exp(BaseSpread * baseDraw);
        var baseUsd = grantsEquity ? Math.Min(usualUsd, cashLimitUsd) : cashLimitUsd;
        var baseSalary = Local(baseUsd, BaseStep);
        var incentive = Local((double)baseSalary * seat.Hub.UsdPerUnit * incentiveRate, Step);
        var equity = grantsEquity ? Math.Max(0, Local(totalUsd, Step) - baseSalary - incentive) : 0;
        return new PayPackage(baseSalary, incentive, equity);

        decimal Local(double usd, decimal step) => Math.Round((decimal)(usd / seat.Hub.UsdPerUnit) / step) * step;
    }
}
