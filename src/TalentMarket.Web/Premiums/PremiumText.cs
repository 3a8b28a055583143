using System.Globalization;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Premiums;

namespace TalentMarket.Web.Premiums;

/// <summary>Premiums in words.</summary>
internal static class PremiumText
{
    public const string Withheld = WithheldFigures.Text;

    /// <summary>+24.5%, −3%.</summary>
    public static string Signed(decimal percent) => (percent > 0 ? "+" : percent < 0 ? "−" : "") + Plain(Math.Abs(percent));

    /// <summary>24.5%.</summary>
    public static string Plain(decimal percent) => percent.ToString("#,0.#", CultureInfo.InvariantCulture) + "%";

    /// <summary>"24.5% more", "3% less", "as much".</summary>
    public static string MoreOrLess(decimal percent) => percent == 0 ? "as much" : Plain(Math.Abs(percent)) + (percent > 0 ? " more" : " less");

    /// <summary>"24.5% above that", "3% below that", "equal to that".</summary>
    public static string AboveOrBelow(decimal percent) => percent == 0 ? "equal to that" : Plain(Math.Abs(percent)) + (percent > 0 ? " above that" : " below that");

    public static string Interval(PercentInterval? interval) => interval is { } known ? $"{Signed(known.Low)} to {Signed(known.High)}" : "–";

    /// <summary>What stands where a figure is asked for.</summary>
    public static string Of(PremiumFigures? figures) => figures switch
    {
        PublishedPremium shown => Signed(shown.Percent),
        WithheldPremium => Withheld,
        RefusedPremium refused => refused.Reason,
        _ => "No data",
    };

    /// <summary>"4,505–4,509 against 4,130–4,134 people, 240 and 240 organisations, 88% matched".</summary>
    public static string Behind(PublishedPremium figures)
    {
        var organisations = figures is { TreatedOrganisations: { } treated, ControlOrganisations: { } controls }
            ? string.Create(CultureInfo.InvariantCulture, $", {treated:N0} and {controls:N0} organisations") : "";
        var coverage = figures.CoveragePercent is { } percent ? $", {percent}% matched" : "";
        return $"{figures.Treated} against {figures.Controls} people{organisations}{coverage}";
    }

    public static string Label(PremiumKind kind) => kind switch
    {
        PremiumKind.Ai => "AI over generalist",
        PremiumKind.Phd => "Doctorate",
        PremiumKind.FrontierRun => "Frontier run",
        PremiumKind.AiProductManager => "AI product manager",
        PremiumKind.Tier => "Tier",
        PremiumKind.Hub => "Hub",
        PremiumKind.Job => "Job over job",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a premium."),
    };

    public static string Label(PremiumRung rung) => rung.Estimator switch
    {
        PremiumEstimator.RawMedians => "Medians of all people",
        PremiumEstimator.RawMeans => "Means of all people",
        PremiumEstimator.Matched => "People alike",
        PremiumEstimator.MatchedWithinTier => "People alike, same tier",
        PremiumEstimator.SameOrganisation => "At the same organisation",
        PremiumEstimator.AdjustedWithoutLevel => "Regression without level",
        PremiumEstimator.AdjustedWithLevel => "Regression with level",
        PremiumEstimator.DoublyRobust => "Doubly robust",
        PremiumEstimator.Quantile => "P" + (100 * rung.Probability!.Value).ToString("0", CultureInfo.InvariantCulture) + " of people alike",
        PremiumEstimator.Element => rung.Element.Label(),
        _ => throw new ArgumentOutOfRangeException(nameof(rung), rung.Estimator, "Not an estimator."),
    };

    /// <summary>The heading a rung stands under.</summary>
    public static string Group(PremiumEstimator estimator) => estimator switch
    {
        PremiumEstimator.RawMedians or PremiumEstimator.RawMeans => "Raw",
        PremiumEstimator.Matched or PremiumEstimator.MatchedWithinTier or PremiumEstimator.SameOrganisation => "Matched",
        PremiumEstimator.AdjustedWithoutLevel or PremiumEstimator.AdjustedWithLevel => "Adjusted by regression",
        PremiumEstimator.DoublyRobust => "Both at once",
        PremiumEstimator.Quantile => "By quantile",
        _ => "By pay element",
    };
}
