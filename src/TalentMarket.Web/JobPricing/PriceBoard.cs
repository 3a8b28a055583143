using System.Globalization;
using TalentMarket.Domain.JobPricing;
using TalentMarket.Domain.Market;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.JobPricing;

/// <summary>What a page or file shows of the rows.</summary>
public sealed record PriceBoard
{
    public required PriceQuestion Question { get; init; }

    public required PaySheet Sheet { get; init; }

    public required IReadOnlyList<PricedRow> Rows { get; init; }

    public required ScopeWords Words { get; init; }

    public required long MarketVersion { get; init; }

    public required DateOnly AsOf { get; init; }

    public PricingSummary Summary => PricingSummary.Of(Rows);

    public string Headline => Summary switch
    {
        { Compared: 0 } => "None of these rows has a market median",
        { Totals: [var total] } => $"{Counted(total.Rows)}: {Difference(total.MarketRatio)} the market's medians",
        var several => $"{Counted(several.Compared)} priced, in {several.Totals.Count} currencies",
    };

    public string Element => Question.Element.Label();

    public string Compared(PricedRow row) => row.Scope is { } scope ? Words.Line(scope) : "";

    public static string Quality(PricedRow row) => row.Match is { } match ? Slug.Of(match.Quality) : "unmatched";

    /// <summary>"4 % below": one decimal where it is less than 10 %.</summary>
    private static string Difference(decimal ratio)
    {
        var percent = Math.Abs(ratio - 1) * 100;
        var rounded = Math.Round(percent, percent < 10 ? 1 : 0, MidpointRounding.AwayFromZero);
        return rounded == 0 ? "as much as" : string.Create(CultureInfo.InvariantCulture, $"{rounded:0.#} % {(ratio < 1 ? "below" : "above")}");
    }

    private static string Counted(int rows) => rows == 1 ? "1 job" : $"{rows} jobs";
}
