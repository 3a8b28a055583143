using System.Globalization;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.TeamBuilds;
using TalentMarket.Web.Components;
using TalentMarket.Web.Deals;

namespace TalentMarket.Web.TeamBuilds;

/// <summary>How the comparison was made.</summary>
internal static class BuildComputation
{
    public static IReadOnlyList<Computation> Of(BuildBoard board)
    {
        var scenario = board.Scenario!;
        var outcome = board.Outcome!;
        return
        [
            new Computation
            {
                Title = "Cost of a productive head-month",
                Formula = "Σ cost of all draws ÷ Σ retained, productive head-months of all draws, until the horizon",
                Method = "Only what is paid above the pay for productive work counts, because both ways pay that alike. Hiring: agencies and recruiters, sign-on, pay until fully productive (pay × months ÷ 24 for an even rise), offers above the market for the hires and for people already there, empty seats, hiring again for those who leave in the middle of their first year, and the months by which the team is later than the one bought. Buying: price less its technology, cost of the deal, retention to those who stay a year, pay until productive in the new place, empty seats until the team joins; who leaves is not replaced. All as present values at the cost of capital.",
                RowsIn = "What the page begins with and what you typed, from the address of this page; pay as below.",
                Notes = [.. board.Roles.Select(role => ($"Pay of {role.Label}", role.Origin + "."))],
                Sources = [.. board.PaySources, .. DealSource(board)],
            },
            new Computation
            {
                Title = "The draws",
                Formula = "offers needed: negative binomial; time: list of seats over recruiters × searches, each search log-normal, going on until an offer is accepted",
                Method = string.Create(CultureInfo.InvariantCulture,
                    $"{outcome.Draws:#,0} draws from a fixed seed, so the same address has the same figures. Judgements follow PERT over from, best and to; times and costs are log-normal over P10, best and P90; rates are beta (k + ½, n − k + ½) of the cases they are as sure as. {scenario.SearchesAtOnce} searches at once."),
                RowsIn = "Standard errors: s ÷ √n for means and shares, Woodruff's for percentiles.",
                Notes =
                [
                    ("Correlation", scenario.AcceptanceWithSearch == 0 ? "Inputs are drawn independently." : string.Create(CultureInfo.InvariantCulture, $"Acceptance with months of search: {scenario.AcceptanceWithSearch}, Gaussian copula.")),
                    .. scenario.Lengths.FillTimes is { } fills ? [("Time to fill", BuildWords.FillTimes(fills) + " What was open at the end of them counts as never filled.")] : Array.Empty<(string, string)>(),
                    ("Retention", scenario.Retention.Worth == 1 ? "Counted at what is stated." : $"In options at the price of the day, worth {BuildWords.Percent(scenario.Retention.Worth)} of what is stated (Black, Scholes and Merton)."),
                ],
            },
            new Computation
            {
                Title = "Where it turns",
                Formula = "V* = (cost of hiring ÷ its head-months × head-months of buying − what buying costs besides the price) ÷ (1 − technology + cost of the deal)",
                Method = "One input at a time is moved, all others at their medians and with the same random numbers: to its P10 and P90 for the bars, to its limits in search of the value that turns the conclusion. Shares of the ups and downs are squared rank correlations of the draws, divided by their sum.",
                RowsIn = "As above.",
            },
        ];
    }

    private static IEnumerable<SourceReference> DealSource(BuildBoard board) => board.Basis.Deal is { } deal ? DealSources.Of(deal) : [];
}
