using TalentMarket.Domain.Premiums;
using TalentMarket.Domain.Surveys;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Premiums;

/// <summary>How the premiums of one class of sources were made.</summary>
internal static class PremiumComputation
{
    public static Computation Of(PremiumBoard board) => board.Estimates!.Class == SourceClass.Cut ? OfCuts(board) : OfPeople(board);

    private static Computation OfCuts(PremiumBoard board) => new()
    {
        Title = $"{board.Answer.Treated} against {board.Answer.Controls}, published percentiles",
        Formula = "100 (P50 of one row ÷ P50 of the other − 1)%.",
        Method = "The medians of two rows of one source for the same year, level and country, as it published them; nothing is estimated from people.",
        RowsIn = board.Estimates!.Figures(PremiumEstimator.RawMedians) is PublishedPremium shown ? $"{PremiumText.Behind(shown)} in {board.Estimates.Wave}." : "No figure is shown.",
        Disclosure = PolicyWords.Of(board.Estimates.Policy),
        Sources = board.Estimates.Sources,
    };

    private static Computation OfPeople(PremiumBoard board)
    {
        var estimates = board.Estimates!;
        var matched = estimates.Figures(PremiumEstimator.Matched) as PublishedPremium ?? estimates.Figures(PremiumEstimator.RawMedians) as PublishedPremium;
        return new Computation
        {
            Title = $"{board.Answer.Treated} against {board.Answer.Controls}, {Domain.Market.Labels.Label(estimates.Class).ToLowerInvariant()}",
            Formula = "b = Σ n₁ₛ ÷ n₁ (ȳ₁ₛ − ȳ₀ₛ) of ln pay over strata s of people alike with both sides; shown as 100 (eᵇ − 1)%. "
                + "Regression: least squares of ln pay on the mark and what is held equal, 100 (e^(b − V ÷ 2) − 1)% (Kennedy). "
                + "Doubly robust: a logit of who has the trait and a model of the pay of those without. Gap: Blinder and Oaxaca at coefficients pooled with a mark for the side.",
            Method = estimates.MatchedOn.Count == 0
                ? "Nobody can be matched on anything the source says."
                : $"People alike have the same {string.Join(", ", estimates.MatchedOn)}, one wave at a time. A stratum without the other side is left out; below half covered nothing is said. "
                    + "A divergence is said from eight waves, Mann-Kendall p below 0.05 and a model of all waves that agrees; waves are weighted to the mix of the last.",
            RowsIn = matched is null ? "No figure is shown." : $"{PremiumText.Behind(matched)}.",
            RowsOut = [.. estimates.Excluded.Select(rows => new RowsLeftOut("Rows that " + rows.Reason, rows.Rows.ToString()))],
            Weights = "Every person counts once; matched controls count as often as their stratum has people with the trait.",
            Currency = $"Pay in another currency is converted to {board.Answer.Scope.Market.Currency} at the mean rate of the month it was true in. {string.Join(" ", estimates.Notices)}".TrimEnd(),
            Disclosure = PolicyWords.Of(estimates.Policy) + " A premium is shown only when each of its sides alone could be.",
            Notes =
            [
                ("Intervals", "95%, percentile, of 1,000 draws of organisations with everything estimated again, the same for the same question; of regressions from errors clustered by organisation (CR1, below thirty CR2). None with fewer than eight organisations or where the source names none."),
            ],
            Sources = estimates.Sources,
        };
    }
}
