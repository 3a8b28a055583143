using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Statistics;
using TalentMarket.Domain.Statistics.Intervals;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Market;

/// <summary>The closed lists in the words of a page.</summary>
public static class Labels
{
    public static string Label(this TalentTier tier) => tier switch
    {
        TalentTier.FrontierLab => "Frontier lab",
        TalentTier.BigTech => "Big tech",
        TalentTier.AiStartUp => "AI start-up",
        TalentTier.RestOfTech => "Rest of tech",
        TalentTier.University => "University",
        _ => throw new ArgumentOutOfRangeException(nameof(tier), tier, "Not a tier."),
    };

    public static string Label(this PayElement element) => element switch
    {
        PayElement.BaseSalary => "Base salary",
        PayElement.TotalTargetCash => "Total target cash",
        PayElement.TotalActualCash => "Total actual cash",
        PayElement.LongTermIncentive => "Long-term incentive",
        PayElement.TotalDirectCompensation => "Total direct compensation",
        _ => throw new ArgumentOutOfRangeException(nameof(element), element, "Not a pay element."),
    };

    public static string Label(this SourceClass sourceClass) => sourceClass switch
    {
        SourceClass.Confidential => "Confidential surveys",
        SourceClass.Open => "Open and public records",
        SourceClass.Cut => "Published percentiles",
        SourceClass.Illustrative => "Illustrative sample",
        _ => throw new ArgumentOutOfRangeException(nameof(sourceClass), sourceClass, "Not a source class."),
    };

    public static string Label(this BandDimension dimension) => dimension switch
    {
        BandDimension.Level => "Level",
        BandDimension.Experience => "Experience",
        BandDimension.Tier => "Tier",
        BandDimension.Hub => "Hub",
        BandDimension.Year => "Year",
        BandDimension.Job => "Job",
        BandDimension.None => "All together",
        BandDimension.Element => "Pay element",
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "Not a dimension."),
    };

    public static string Label(this Reliability reliability) => reliability switch
    {
        Reliability.Precise => "Precise",
        Reliability.Reasonable => "Reasonable",
        Reliability.Acceptable => "Acceptable",
        Reliability.Unreliable => "Unreliable",
        _ => throw new ArgumentOutOfRangeException(nameof(reliability), reliability, "Not a word of reliability."),
    };

    public static string Label(this IntervalMethod method) => method switch
    {
        IntervalMethod.OrderStatistics => "Ranks, interpolated (Nyblom)",
        IntervalMethod.Woodruff => "Share's error turned back into pay (Woodruff)",
        IntervalMethod.BootstrapPercentile => "Organisations drawn again, middle part",
        IntervalMethod.BootstrapCorrected => "Organisations drawn again, corrected (BCa)",
        IntervalMethod.SmoothQuantile => "Smooth quantile of ln pay (Harrell-Davis)",
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "Not a method."),
    };

    public static string Label(this WeightingBasis basis) => basis switch
    {
        WeightingBasis.Incumbents => "Each person counts once",
        WeightingBasis.Organisations => "Each organisation counts once",
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, "Not a weighting basis."),
    };

    public static string Label(this Workplace workplace) => workplace switch
    {
        Workplace.OnSite => "On site",
        Workplace.Hybrid => "Hybrid",
        Workplace.Remote => "Remote",
        _ => throw new ArgumentOutOfRangeException(nameof(workplace), workplace, "Not a workplace."),
    };

    public static string Label(this EmploymentType employment) => employment switch
    {
        EmploymentType.FullTime => "Full time",
        EmploymentType.PartTime => "Part time",
        EmploymentType.Contract => "Contract",
        EmploymentType.Freelance => "Freelance",
        _ => throw new ArgumentOutOfRangeException(nameof(employment), employment, "Not an employment type."),
    };
}
