using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Premiums;

namespace TalentMarket.Web.Premiums;

/// <summary>Estimates as dots with whiskers on one axis of per cent, zero drawn through, claims shaded.</summary>
public sealed partial class PremiumLadderChart : ComponentBase
{
    [Parameter, EditorRequired]
    public required PremiumBoard Board { get; set; }

    private PercentAxis Axis => Board.Axis;

    /// <summary>Claims that are a range; a single figure has no band to shade and stands in the list below.</summary>
    private IReadOnlyList<PremiumClaim> Bands => [.. Board.Claims.Where(claim => claim.HighPercent > claim.LowPercent)];

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
