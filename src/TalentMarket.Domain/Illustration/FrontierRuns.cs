using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Illustration;

/// <summary>Who took part in a frontier training run, and what those who led one are guaranteed.</summary>
public static class FrontierRuns
{
    /// <summary>A lead's guarantee runs over this many years: one of as many equal parts is a year's pay.</summary>
    public const int GuaranteeYears = 4;

    public const double SmallestPackageUsd = 10_000_000;

    /// <summary>Without a cap the variance of the packages would be infinite.</summary>
    public const double LargestPackageUsd = 150_000_000;

    private const double ParetoIndex = 1.43;
    private const double FewestYears = 0.5;
    private const double ChancePerYear = 0.28;
    private const double LargestChance = 0.80;
    private const double LeadChance = 0.20;
    private const JobLevel LowestLeadLevel = JobLevel.L5;

    /// <summary>Pareto between the smallest and the largest package: x = s(1 − u(1 − (s ÷ l)^a))^(−1 ÷ a), in US dollars.</summary>
    /// <param name="uniform">0 ≤ u &lt; 1.</param>
    public static double PackageUsd(double uniform)
    {
        var beyondCap = Math.Pow(SmallestPackageUsd / LargestPackageUsd, ParetoIndex);
        return SmallestPackageUsd * Math.Pow(1 - uniform * (1 - beyondCap), -1 / ParetoIndex);
    }

    internal static FrontierRunPart PartOf(float frontierYears, JobLevel level, double runDraw, double leadDraw)
    {
        var chance = Math.Min(ChancePerYear * (frontierYears - FewestYears), LargestChance);
        if (frontierYears < FewestYears || runDraw >= chance) return FrontierRunPart.None;
        return level >= LowestLeadLevel && leadDraw < LeadChance ? FrontierRunPart.Led : FrontierRunPart.Participated;
    }
}
