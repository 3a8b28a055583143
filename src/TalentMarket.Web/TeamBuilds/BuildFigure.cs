using System.Globalization;
using TalentMarket.Domain.TeamBuilds;

namespace TalentMarket.Web.TeamBuilds;

/// <summary>One line of figures, both ways beside each other, for the page, the file and the API alike. A figure that has no end is null.</summary>
public sealed record BuildFigure(string Key, string Label, string Unit, double? Buy, double? Build)
{
    /// <summary>Of a simulation: one standard error.</summary>
    public double? BuyError { get; init; }

    public double? BuildError { get; init; }

    public static IReadOnlyList<BuildFigure> Of(TeamScenario scenario, TeamOutcome outcome)
    {
        var (buy, build) = (outcome.Buy, outcome.Build);
        var lines = new List<BuildFigure>
        {
            Line("cost_per_head_month", "Cost a productive head-month, risk-adjusted", "USD", scenario, buy.CostPerHeadMonth, build.CostPerHeadMonth),
            Line("cost_per_head_month_p10", "P10 of the draws", "USD", scenario, buy.CostPerHeadMonthSpread.P10, build.CostPerHeadMonthSpread.P10),
            Line("cost_per_head_month_p50", "P50", "USD", scenario, buy.CostPerHeadMonthSpread.P50, build.CostPerHeadMonthSpread.P50),
            Line("cost_per_head_month_p90", "P90", "USD", scenario, buy.CostPerHeadMonthSpread.P90, build.CostPerHeadMonthSpread.P90),
            Line("cost", "Cost in all, today's dollars", "USD", scenario, buy.Cost.Mean, build.Cost.Mean),
            new("head_months", "Retained, productive head-months", "head-months", buy.MeanHeadMonths, build.MeanHeadMonths),
        };
        if (scenario.HasPrice) lines.Add(PerRetained(scenario));
        return lines;
    }

    /// <summary>Means of the parts, in their order; a part belongs to one way.</summary>
    public static IReadOnlyList<BuildFigure> PartsOf(TeamScenario scenario, TeamOutcome outcome) =>
    [
        .. outcome.Buy.Parts.Where(_ => scenario.HasPrice).Select(part => new BuildFigure(Slugged(part.Part), part.Part.Label(), "USD", part.Amount, null)),
        .. outcome.Build.Parts.Select(part => new BuildFigure(Slugged(part.Part), part.Part.Label(), "USD", null, part.Amount)),
    ];

    /// <summary>What turns the conclusion, and the rest that has one value for both ways.</summary>
    public static IReadOnlyList<(string Key, string Label, string Unit, double? Value, double? Error)> SharedOf(TeamScenario scenario, TeamOutcome outcome) =>
    [
        ("buy_is_cheaper", "Chance that buying is the cheaper way", "share", outcome.BuyIsCheaper?.Value, outcome.BuyIsCheaper?.StandardError),
        ("break_even_price", "Price at which both cost the same", "USD", Known(outcome.BreakEvenPrice.Value), Known(outcome.BreakEvenPrice.StandardError)),
        ("break_even_price_p10", "P10 of the draws", "USD", Known(outcome.BreakEvenPriceSpread.P10.Value), Known(outcome.BreakEvenPriceSpread.P10.StandardError)),
        ("break_even_price_p50", "P50", "USD", Known(outcome.BreakEvenPriceSpread.P50.Value), Known(outcome.BreakEvenPriceSpread.P50.StandardError)),
        ("break_even_price_p90", "P90", "USD", Known(outcome.BreakEvenPriceSpread.P90.Value), Known(outcome.BreakEvenPriceSpread.P90.StandardError)),
        ("break_even_delay_value", "Value of a month's delay at which both cost the same", "USD", outcome.BreakEvenDelayValue is { } delay ? Known(delay) : null, null),
        ("break_even_acceptance", "Acceptance at which both cost the same", "share", outcome.Flips.FirstOrDefault(flip => flip.Input == BuildInput.Acceptance)?.Value, null),
        ("gap_months", "Months by which hiring is later, mean", "months", outcome.GapMonths.Mean.Value, outcome.GapMonths.Mean.StandardError),
        // Requisitions of one's own do not say how many offers they took.
        .. scenario.Lengths.FillTimes is null
            ? [("offers", "Offers until every seat is filled, mean", "offers", Known(outcome.Offers.Mean.Value), Known(outcome.Offers.Mean.StandardError))]
            : Array.Empty<(string, string, string, double?, double?)>(),
    ];

    private static BuildFigure Line(string key, string label, string unit, TeamScenario scenario, Estimate buy, Estimate build) =>
        new(key, label, unit, scenario.HasPrice ? Known(buy.Value) : null, Known(build.Value))
        {
            BuyError = scenario.HasPrice ? Known(buy.StandardError) : null,
            BuildError = Known(build.StandardError),
        };

    // At their medians: where everybody leaves, a retained head costs without end.
    private static BuildFigure PerRetained(TeamScenario scenario)
    {
        var stayed = scenario[BuildInput.AcquiredHeads].At(0.5) * (1 - scenario[BuildInput.AcquiredLeavers].At(0.5));
        return new("price_per_retained_head", "Price a head that stays a year", "USD", stayed > 0 ? scenario[BuildInput.Price].At(0.5) / stayed : null, null);
    }

    internal static double? Known(double value) => double.IsFinite(value) ? value : null;

    private static string Slugged(CostPart part) => Domain.Market.Slug.Of(part).Replace('-', '_');

    /// <summary>As a table has it.</summary>
    public static string Text(string unit, double? value) => value is not { } known ? "–" : unit switch
    {
        "USD" => BuildWords.Dollars(known),
        "share" => BuildNumber.Say(BuildUnit.Percent, known),
        _ => known.ToString("#,0.#", CultureInfo.InvariantCulture),
    };
}
