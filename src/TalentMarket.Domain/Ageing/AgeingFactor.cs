namespace TalentMarket.Domain.Ageing;

/// <summary>What pay is multiplied with to bring it from one date to another at a rate of market movement.</summary>
public static class AgeingFactor
{
    private const double DaysPerYear = 365.25;
    private const double MonthsPerYear = 12;

    /// <summary>The factor of a convention between two dates; an earlier target brings pay back.</summary>
    public static double Of(AgeingConvention convention, double ratePerYear, DateOnly from, DateOnly to) => convention switch
    {
        AgeingConvention.Compound => Compound(ratePerYear, from, to),
        AgeingConvention.Simple => Simple(ratePerYear, MonthsBetween(from, to)),
        _ => throw new ArgumentOutOfRangeException(nameof(convention), convention, "Not a convention."),
    };

    /// <summary>(1 + r)^(days ÷ 365.25)</summary>
    public static double Compound(double ratePerYear, DateOnly from, DateOnly to) =>
        Math.Pow(1 + Checked(ratePerYear), (to.DayNumber - from.DayNumber) / DaysPerYear);

    /// <summary>(1 + r)^(months ÷ 12)</summary>
    public static double Compound(double ratePerYear, double months) => Math.Pow(1 + Checked(ratePerYear), months / MonthsPerYear);

    /// <summary>1 + r × months ÷ 12; below 0 only where the rate is a fall that lasts too long, which throws.</summary>
    public static double Simple(double ratePerYear, double months) => 1 + Checked(ratePerYear) * months / MonthsPerYear is > 0 and var factor
        ? factor
        : throw new ArgumentOutOfRangeException(nameof(months), months, "Pay would fall to nothing.");

    /// <summary>Whole calendar months, and the days left over as a part of the month they lie in.</summary>
    public static double MonthsBetween(DateOnly from, DateOnly to)
    {
        if (to < from) return -MonthsBetween(to, from);
        var months = (to.Year - from.Year) * 12 + to.Month - from.Month;
        if (from.AddMonths(months) > to) months--;
        var reached = from.AddMonths(months);
        var daysLeft = to.DayNumber - reached.DayNumber;
        return months + (double)daysLeft / (from.AddMonths(months + 1).DayNumber - reached.DayNumber);
    }

    private static double Checked(double ratePerYear) => double.IsFinite(ratePerYear) && ratePerYear > -1
        ? ratePerYear
        : throw new ArgumentOutOfRangeException(nameof(ratePerYear), ratePerYear, "A rate per year lies above -1.");
}
