using System.Globalization;
using TalentMarket.Domain.PayCurves;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.PayCurves;

/// <summary>How the curves of one source class were made.</summary>
internal static class CurveComputation
{
    public static Computation Of(TieredPayCurve series, PayCurveScope scope, CurveWords words, string policy) => new()
    {
        Title = words.Subject,
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
}
