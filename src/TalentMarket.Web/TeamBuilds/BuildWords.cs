using System.Globalization;
using TalentMarket.Domain.Statistics.Distributions;
using TalentMarket.Domain.TeamBuilds;

namespace TalentMarket.Web.TeamBuilds;

/// <summary>A scenario in sentences, every figure computed.</summary>
internal static class BuildWords
{
    private const string Hiring = "hiring one by one";

    /// <summary>What rests on the sample says so before anything else.</summary>
    public static string Headline(BuildBoard board)
    {
        var conclusion = Conclusion(board);
        return board is { IsIllustrative: true, Outcome: not null } ? $"With illustrative pay: {Lower(conclusion)}" : conclusion;
    }

    private static string Conclusion(BuildBoard board)
    {
        if (board.Outcome is not { } outcome || board.Scenario is not { } scenario)
            return board.Basis.Deal is { } deal ? $"{deal.Target}: what would its team cost if it were hired one by one?" : "Would hiring the same team one by one be cheaper?";
        var people = People(scenario.Heads);
        if (double.IsInfinity(outcome.Build.CostPerHeadMonth.Value)) return $"No offer is accepted: hiring {people} one by one never ends, at any cost";
        if (outcome.IsBuyingCheaper is not { } isBuying)
            return outcome.BreakEvenPrice.Value <= 0
                ? $"Hiring {people} one by one is cheaper than buying at any price"
                : $"Up to {Dollars(outcome.BreakEvenPrice.Value)}, buying {people} would be cheaper than {Hiring}";
        var share = Math.Abs(1 - (isBuying ? outcome.Buy.CostPerHeadMonth.Value / outcome.Build.CostPerHeadMonth.Value : outcome.Build.CostPerHeadMonth.Value / outcome.Buy.CostPerHeadMonth.Value));
        var less = string.Create(CultureInfo.InvariantCulture, $"{share * 100:0} % less a productive month");
        return isBuying ? $"Buying {people} costs {less} than {Hiring}" : $"Hiring {people} one by one costs {less} than buying them";
    }

    /// <summary>Where the conclusion turns; empty where there is none.</summary>
    public static string Turns(BuildBoard board)
    {
        if (board.Outcome is not { IsBuyingCheaper: { } isBuying } outcome) return "";
        if (outcome.Flips.Count == 0) return "No single input turns this within its limits.";
        var nearest = outcome.Flips.Take(3).Select(flip => Flip(flip)).ToList();
        var central = outcome.Swings.Count > 0 && IsCentralOther(board, outcome, isBuying) ? " The means of the draws and their medians do not agree: with every input at its median it is the other way round already." : "";
        return $"It turns with {string.Join("; or with ", nearest)}; all else at its median.{central}";
    }

    /// <summary>"offers accepted above 55 % (now 50 %)".</summary>
    public static string Flip(InputFlip flip)
    {
        var field = BuildFields.Of(flip.Input);
        return $"{Lower(field.Label)} {(flip.Value > flip.Median ? "above" : "below")} {BuildNumber.Say(field.Unit, flip.Value)} (now {BuildNumber.Say(field.Unit, flip.Median)})";
    }

    public static string Chance(BuildBoard board, TeamOutcome outcome)
    {
        var months = Math.Min(12, outcome.Complete.Count - 1);
        var half = double.IsInfinity(outcome.MedianCompleteMonth) ? "In most draws the last seat is never filled."
            : string.Create(CultureInfo.InvariantCulture, $"In half of the draws the last seat is filled by month {outcome.MedianCompleteMonth:0}.");
        return string.Create(CultureInfo.InvariantCulture,
            $"The chance that all {board.Scenario!.Heads} seats are filled within {months} months is {outcome.Complete[months] * 100:0} %, within {outcome.Complete.Count - 1} months {outcome.Complete[^1] * 100:0} %. {half}");
    }

    /// <summary>"Median time to fill 4.5 months over 12 requisitions, 3 of them open (Kaplan and Meier)."</summary>
    public static string FillTimes(KaplanMeier fills)
    {
        var (all, filled) = (fills.Watched, fills.Steps.Sum(step => step.Happened));
        var median = fills.Median is { } known ? $"Median time to fill {BuildNumber.Say(BuildUnit.Months, known)}" : "More than half are open, so no median is known,";
        return string.Create(CultureInfo.InvariantCulture, $"{median} over {all} requisitions, {all - filled} of them open (Kaplan and Meier).");
    }

    public static string Dollars(double amount) => double.IsInfinity(amount) ? "without end"
        : (amount < 0 ? "−" : "") + BuildNumber.Say(BuildUnit.Dollars, Math.Abs(amount));

    public static string People(int heads) => heads == 1 ? "1 person" : string.Create(CultureInfo.InvariantCulture, $"{heads:#,0} people");

    public static string Percent(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture) + " %";

    public static string Label(this CostPart part) => part switch
    {
        CostPart.Hiring => "Agencies and recruiters",
        CostPart.SignOn => "Sign-on",
        CostPart.Ramp => "Pay until fully productive",
        CostPart.OfferPremium => "Offers above the market",
        CostPart.InternalEquity => "The same for people already there",
        CostPart.Vacancy => "Empty seats",
        CostPart.Replacement => "Hiring again for first-year leavers",
        CostPart.Delay => "Months of delay",
        CostPart.Price => "Price less its technology",
        CostPart.DealCost => "Cost of the deal",
        CostPart.Retention => "Retention, to those who stay",
        CostPart.Integration => "Pay until fully productive",
        CostPart.Waiting => "Empty seats until the team joins",
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "Not a part."),
    };

    public static string Lower(string label) => char.ToLowerInvariant(label[0]) + label[1..];

    // The price at its median against the break-even price with all inputs at theirs, which every bar of the sensitivity surrounds.
    private static bool IsCentralOther(BuildBoard board, TeamOutcome outcome, bool isBuying)
    {
        var price = board.Scenario![BuildInput.Price].At(0.5);
        return outcome.CentralBreakEvenPrice > price != isBuying;
    }
}
