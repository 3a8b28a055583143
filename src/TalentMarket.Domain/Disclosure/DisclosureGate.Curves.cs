using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.PayCurves;

namespace TalentMarket.Domain.Disclosure;

/// <summary>The gate for curves: each point is a group of its own and passes as one, or the curve does not leave.</summary>
public static partial class DisclosureGate
{
    /// <param name="fit">Null where nobody is in the scope.</param>
    /// <param name="uncertainty">Null where there is none, absence saying why.</param>
    /// <param name="absence">Why there are no intervals.</param>
    internal static CurveFigures Publish(
        CurveFit? fit, CurveUncertainty? uncertainty, string absence, Currency currency, DisclosurePolicy policy, DateOnly today)
    {
        if (fit is null) return new NoCurve();
        if (fit.Bins.Any(bin => !IsPublishable(bin.Contributors, policy, today))) return new WithheldCurve();
        var rows = fit.Bins.SelectMany(bin => bin.Rows).ToList();
        var organisations = rows.Select(row => row.Organisation).OfType<long>().Distinct().Count();
        var points = fit.Bins.Select((bin, i) => Point(bin, fit.LogPay, uncertainty, i)).ToList();
        return new PublishedCurve(points)
        {
            People = new PeopleCount(rows.Count, policy.PeopleBandWidth),
            Organisations = organisations == 0 ? null : organisations,
            OrderLossPercent = (int)Math.Round(100 * fit.OrderLossShare),
            IsIncreasing = fit.OrderLossShare <= PublishedCurve.MaximumOrderLossShare,
            Multiplier = MultiplierOf(fit, points, uncertainty),
            IntervalAbsence = uncertainty is null ? absence : "",
        };

        CurvePoint Point(CurveBin bin, IReadOnlyList<double[]> logPay, CurveUncertainty? drawn, int i)
        {
            var fitted = logPay.Select(line => (decimal)Math.Exp(line[i])).ToArray();
            var pay = new PayDistribution(fitted[0], fitted[1], fitted[2], fitted[3], fitted[4]);
            return new CurvePoint
            {
                FromYear = bin.FirstYear,
                // The last bin is open: the longest experience is a single person's.
                ToYear = i == fit.Bins.Count - 1 ? CurveRow.LastYear : bin.LastYear,
                // Cut rather than rounded, so that it stays within its years and apart from the next.
                Years = Math.Floor(bin.MeanYears * 10) / 10,
                Figures = (PublishedFigures)Publish(new PayCell(bin.Contributors, pay), currency, policy, today),
                MedianOfBin = new ShownAmount(Rounded(bin.Pay.P50)),
                Intervals = drawn is null ? [] : [.. drawn.LogPay.Select(line =>
                    new AmountInterval(Rounded((decimal)Math.Exp(line[i].Low)), Rounded((decimal)Math.Exp(line[i].High))))],
            };
        }

        Money Rounded(decimal amount) => new(Rounding.Money(amount, policy.SignificantDigits), currency);
    }

    // From the published points, so that it tells nothing that they do not.
    private static CurveMultiplier MultiplierOf(CurveFit fit, List<CurvePoint> points, CurveUncertainty? uncertainty)
    {
        var bins = fit.Bins;
        if (fit.OrderLossShare > PublishedCurve.MaximumOrderLossShare) return new NoMultiplier("pay is not increasing here");
        if (bins[0].FirstYear > 0) return new NoMultiplier("nobody without a year of experience is known");
        if (bins[^1].LastYear < CurveMultiplier.ToYears) return new NoMultiplier("nobody with three years or more is known");
        if (bins[0].LastYear >= CurveMultiplier.ToYears) return new NoMultiplier("too few people to tell the first years apart");
        var lines = new CurveLines(points);
        return new PublishedMultiplier
        {
            Ratio = Math.Round(Median(CurveMultiplier.ToYears) / Median(CurveMultiplier.FromYears), 2),
            Interval = uncertainty is null ? null : (Math.Round(uncertainty.Multiplier.Low, 2), Math.Round(uncertainty.Multiplier.High, 2)),
        };

        double Median(double years) => lines.PayAt(years, CurvePercentile.P50)!.Value;
    }
}
