using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Premiums;

namespace TalentMarket.Web.Premiums;

/// <summary>Estimates as dots with whiskers on one axis of per cent, zero drawn through, claims shaded.</summary>
public sealed partial class PremiumLadderChart : ComponentBase
{
    [Parameter, EditorRequired]
    public required PremiumBoard Board { get; set; }

    private PercentAxis Axis => Board.Axis;

    private IEnumerable<PremiumClaim> Bands => Board.Claims.Where(claim => claim.HighPercent > claim.LowPercent);

    private IEnumerable<PremiumClaim> Points => Board.Claims.Where(claim => claim.HighPercent == claim.LowPercent);

    // Where there is little room every second label goes; zero always stays.
    private IEnumerable<(decimal Tick, bool IsSecond)> Ticks => Axis.Ticks.Select(tick => (tick, tick / Axis.Step % 2 != 0));

    private string ClaimWords => string.Join(", ", Board.Claims
        .OrderBy(claim => claim.LowPercent).Select(claim => $"{(claim.HighPercent > claim.LowPercent ? ClaimRange(claim) : PremiumText.Plain(claim.LowPercent))} ({claim.Source.Publisher})").Distinct());

    private string Summary
    {
        get
        {
            var shown = Board.Estimates!.Ladder.Where(rung => rung.Figures is PublishedPremium)
                .Select(rung => $"{PremiumText.Label(rung)} {PremiumText.Of(rung.Figures)}").ToList();
            return $"{Board.Answer.Treated} against {Board.Answer.Controls}; {(shown.Count == 0 ? "no estimate can be shown" : string.Join(", ", shown))}.";
        }
    }

    private static string RowClass(PremiumRung rung) => rung.Estimator == PremiumEstimator.Matched ? "rung headline" : "rung";

    private static string ClaimRange(PremiumClaim claim) => $"{PremiumText.Plain(claim.LowPercent)}–{PremiumText.Plain(claim.HighPercent)}";

    private static string Readout(PremiumRung rung) => rung.Figures is PublishedPremium shown
        ? $"{PremiumText.Label(rung)}: {PremiumText.Signed(shown.Percent)}, {(shown.Interval is null ? shown.NoInterval : PremiumText.Interval(shown.Interval))}; {PremiumText.Behind(shown)}"
        : $"{PremiumText.Label(rung)}: {PremiumText.Of(rung.Figures)}";
}
