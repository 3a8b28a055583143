namespace TalentMarket.Domain.TeamBuilds;

/// <summary>Months of work of one head whose productivity rises evenly from 0 to 1.</summary>
internal static class HeadMonths
{
    /// <summary>x − m ÷ 2 after the ramp of m months, x² ÷ 2m within it.</summary>
    public static double Productive(double months, double rampMonths) =>
        months <= 0 ? 0 : months >= rampMonths ? months - rampMonths / 2 : months * months / (2 * rampMonths);

    /// <summary>Months paid without work for them: m ÷ 2 after the ramp.</summary>
    public static double PaidIdle(double months, double rampMonths) => months <= 0 ? 0 : months - Productive(months, rampMonths);
}
