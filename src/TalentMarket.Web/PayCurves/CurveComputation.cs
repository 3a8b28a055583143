using System.Globalization;
using TalentMarket.Domain.PayCurves;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.PayCurves;

/// <summary>How the curves of one source class, and what is read from them, were made.</summary>
internal static class CurveComputation
{
    public static IReadOnlyList<Computation> Of(TieredPayCurve series, PayCurveScope scope, CurveWords words, string policy) =>
        series.ClaimCheck is { } check
            ? [Curve(series, scope, words, policy), Multiplier(series), Claim(series, check, policy), Rank(series)]
            : [Curve(series, scope, words, policy), Multiplier(series), Rank(series)];

    private static Computation Curve(TieredPayCurve series, PayCurveScope scope, CurveWords words, string policy) => new()
    {
        Title = words.Subject,
        Anchor = "how-curve",
        Formula = "f(i) = max over s ≤ i of min over t ≥ i of Q(people of years s to t); between points a monotone cubic of ln pay (PCHIP).",
        Method = "Whole years 0 to 25 are merged with their neighbours until each bin has five people of five organisations and may be shown. "
            + "Each percentile is the lower weighted quantile that never falls with years, so lines neither fall nor cross; "
            + "beyond the first and the last point they go on level, dashed.",
        RowsIn = $"{series.People} people of the latest edition of each survey.",
        RowsOut = [.. series.Excluded.Select(excluded => new RowsLeftOut($"rows that {excluded.Reason}", excluded.Rows.ToString()))],
        Weights = "Each person counts once; no organisation may have more than the share the disclosure rule allows in any bin.",
        Ageing = "None: pay is as of its effective date.",
        Currency = $"Pay in another currency is converted to {scope.Market.Currency} at the mean rate of the month it was true in.",
        Disclosure = policy,
        Notes =
        [
            ("Interval", "Pointwise, 90%: 1,000 times as many organisations as there are were drawn with replacement, with all their people, and the same bins fitted and joined anew; the same question draws the same. Needs ten organisations."),
            ("Not increasing", string.Create(CultureInfo.InvariantCulture, $"Where a rising line would lose more than {PublishedCurve.MaximumOrderLossShare:0%} of the variation between years, the medians of the bins are joined instead.")),
            ("Clock", scope.Clock == ExperienceClock.Career ? "Years of work since the career began." : "Years of work on frontier training runs; people at 0 have none yet, whatever their career."),
        ],
        Sources = series.Sources,
    };

    private static Computation Multiplier(TieredPayCurve series) => new()
    {
        Title = "Three years on",
        Anchor = "how-multiplier",
        Formula = "median pay at 3 years ÷ median pay at 0 years, both read from the curve.",
        Method = "Told where the curve tells those years apart and rises. Its interval is the middle 90% of the ratio over 1,000 draws of organisations.",
        RowsIn = $"{series.People} people, those of the curves.",
        Sources = series.Sources,
    };

    private static Computation Claim(TieredPayCurve series, PackageClaimCheck check, string policy) => new()
    {
        Title = "The claim, checked",
        Anchor = "how-claim",
        Formula = "holds: the whole 90% interval lies in the claimed range; does not hold: it lies outside; else the figures cannot tell.",
        Method = string.Create(CultureInfo.InvariantCulture,
            $"New: PhDs of frontier labs in whole career years 0 and 1; later: in years {PackageClaim.GrowthFromYear} and {PackageClaim.GrowthToYear} with a part in a frontier run; research scientists and ML engineers together, total direct compensation. About twice is read as {PackageClaim.LowestGrowth} to {PackageClaim.HighestGrowth}. Both medians are drawn together, by organisation."),
        RowsIn = $"New: {ClaimWords.Counted(check.NewPhds)}; later: {ClaimWords.Counted(check.AfterFrontierYears)}.",
        Disclosure = policy,
        Sources = [.. series.Sources.Append(check.Claim.Source)],
    };

    private static Computation Rank(TieredPayCurve series) => new()
    {
        Title = "Where a pay stands",
        Anchor = "how-rank",
        Formula = "p₁ + (p₂ − p₁)(ln pay − ln a₁) ÷ (ln a₂ − ln a₁) between the neighbouring percentiles a₁ and a₂ at those years.",
        Method = "Read from the published points alone and rounded to whole per cent, so that asking again tells nothing more than they do. "
            + "Its interval is read from the limits of the percentiles. Beyond the outermost percentile shown only the side is told.",
        RowsIn = $"{series.People} people, those of the curves.",
        Sources = series.Sources,
    };
}
