using System.Globalization;
using TalentMarket.Domain.Statistics;

namespace TalentMarket.Web.Components;

/// <summary>Where an amount stands, in words.</summary>
public static class RankWords
{
    /// <summary>"About the 62nd percentile", or "Below the 10th percentile" where nothing is known beyond.</summary>
    public static string Of(PercentileRank rank)
    {
        var side = rank.Reach switch { RankReach.Below => "Below", RankReach.Above => "Above", _ => "About" };
        return $"{side} the {Ordinal((int)Math.Round(rank.Probability * 100, MidpointRounding.AwayFromZero))} percentile";
    }

    public static string Ordinal(int number)
    {
        var ending = (number % 100) is 11 or 12 or 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return number.ToString(CultureInfo.InvariantCulture) + ending;
    }
}
