namespace TalentMarket.Domain.TeamBuilds;

/// <summary>Present values in continuous months: v = e^(−ρt) with ρ = ln(1 + r) ÷ 12.</summary>
internal readonly record struct Discounting
{
    private readonly double ratePerMonth;

    public Discounting(double costOfCapitalPerYear) => ratePerMonth = Math.Log(1 + costOfCapitalPerYear) / 12;

    public double Of(double months) => Math.Exp(-ratePerMonth * months);

    /// <summary>What a dollar a month is worth between two months whose discounts are known: (v₁ − v₂) ÷ ρ.</summary>
    public double Between(double fromMonths, double fromDiscount, double toMonths, double toDiscount) =>
        ratePerMonth == 0 ? toMonths - fromMonths : (fromDiscount - toDiscount) / ratePerMonth;
}
