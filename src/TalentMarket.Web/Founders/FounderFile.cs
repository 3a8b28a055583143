using TalentMarket.Domain.Founders;
using TalentMarket.Domain.TeamBuilds;
using TalentMarket.Web.TeamBuilds;

namespace TalentMarket.Web.Founders;

/// <summary>The founder's side as rows of a file, and the lines that the page's table shares with it.</summary>
internal static class FounderFile
{
    public static IReadOnlyList<string> Columns { get; } =
        ["section", "key", "label", "sell_now", "sell_standard_error", "go_on", "go_on_standard_error", "source", "market_version", "as_of", "address"];

    public static IReadOnlyList<(string Key, string Label, string Sell, string GoOn)> Lines(FounderOutcome outcome) =>
    [
        .. Estimates(outcome).Select(line => (line.Key, line.Label, Say(line.Sell), Say(line.GoOn))),
        ("certainty", "The sure amount that is as good", BuildWords.Dollars(outcome.SellCertainty), BuildWords.Dollars(outcome.GoOnCertainty)),
    ];

    public static IEnumerable<IReadOnlyList<object?>> Rows(FounderBoard board, string address)
    {
        if (board.Outcome is { } outcome)
        {
            foreach (var line in Estimates(outcome)) yield return Row("figures", line.Key, line.Label, line.Sell.Value, line.Sell.StandardError, line.GoOn.Value, line.GoOn.StandardError, null);
            yield return Row("figures", "certainty", "Certainty equivalent", outcome.SellCertainty, null, outcome.GoOnCertainty, null, null);
            yield return Row("turning points", "success_chance", "Chance of success at which both means are the same", null, null, outcome.BreakEvenSuccessChance, null, null);
            yield return Row("turning points", "success_value", "Worth of success at which both means are the same", null, null, outcome.BreakEvenValueFactor * board.Scenario!.SuccessValue.At(0.5), null, null);
            yield return Row("team and business", "team_price", "Team price, median", outcome.TeamPrice.P50.Value, outcome.TeamPrice.P50.StandardError, board.BusinessValue, null, null);
        }

        foreach (var past in board.Query.Basis.Deals)
        {
            var cited = string.Join(' ', past.Deal.Claims.Select(claim => claim.Source.Address).Distinct());
            yield return Row("price to raised", past.Deal.Slug, $"{past.Deal.Acquirer}, {past.Deal.Target}", past.Price, null, past.PriceToRaised, null, cited);
            yield return Row("unexplained", past.Deal.Slug, $"{past.Deal.Acquirer}, {past.Deal.Target}", past.Price, null, past.Unexplained(board.RecruitingCostAHead, board.TechnologyShare), null, cited);
        }

        object?[] Row(string section, string key, string label, double? sell, double? sellError, double? goOn, double? goOnError, string? source) =>
            [section, key, label, sell, sellError, goOn, goOnError, source, board.MarketVersion, board.AsOf, address];
    }

    private static IEnumerable<(string Key, string Label, Estimate Sell, Estimate GoOn)> Estimates(FounderOutcome outcome) =>
    [
        ("mean", "Mean", outcome.Sell.Mean, outcome.GoOn.Mean),
        ("p10", "P10", outcome.Sell.P10, outcome.GoOn.P10),
        ("p50", "Median", outcome.Sell.P50, outcome.GoOn.P50),
        ("p90", "P90", outcome.Sell.P90, outcome.GoOn.P90),
    ];

    private static string Say(Estimate estimate) =>
        BuildWords.Dollars(estimate.Value) + (estimate.StandardError > 0 ? $" ± {BuildWords.Dollars(estimate.StandardError)}" : "");
}
