using TalentMarket.Domain.Statistics;
using TalentMarket.Domain.Statistics.Trends;

namespace TalentMarket.Domain.Deals;

/// <summary>How the price a head moves with the date of announcement, without a model of why: the Theil-Sen line of ln price.</summary>
/// <param name="ChangeRatePerYear">exp(median slope) − 1: 0.2 is a fifth dearer each year.</param>
/// <param name="LowRatePerYear">Lower end of Sen's 95 % interval of the same.</param>
/// <param name="HighRatePerYear">Upper end.</param>
/// <param name="Deals">Deals with a price a head.</param>
public sealed record DealTrend(double ChangeRatePerYear, double LowRatePerYear, double HighRatePerYear, int Deals)
{
    /// <summary>With fewer deals no line is drawn.</summary>
    public const int FewestDeals = 5;

    // Pairs grow with the square of the deals; beyond this many each year speaks by its median.
    private const int MostSingly = 200;
    private const double Confidence = 0.95;

    private double LogPriceAtYearZero { get; init; }

    /// <summary>USD a head on the line; a year's fraction is the part of it gone by.</summary>
    public double PriceAt(double year) => Math.Exp(LogPriceAtYearZero + Math.Log(1 + ChangeRatePerYear) * year);

    /// <summary>Null with fewer than five priced deals, or with all of them on one day.</summary>
    public static DealTrend? Of(IEnumerable<DealEntry> rows)
    {
        var points = rows.Where(row => row.Price is { Best: > 0 }).Select(row => (Year: YearOf(row.Announced), Log: Math.Log((double)row.Price!.Best))).ToList();
        if (points.Count < FewestDeals || points.Select(point => point.Year).Distinct().Count() < 2) return null;
        var fitted = points.Count <= MostSingly ? points : ByYear(points);
        if (fitted.Count < 2) return null;
        var line = TheilSen.Fit([.. fitted.Select(point => point.Year)], [.. fitted.Select(point => point.Log)]);
        var (low, high) = line.SenInterval(Confidence);
        return new DealTrend(Math.Exp(line.Slope) - 1, Math.Exp(low) - 1, Math.Exp(high) - 1, points.Count) { LogPriceAtYearZero = line.Intercept };
    }

    /// <summary>The middle of the time a date can be, in years: 2024-07-02 is about 2024.5.</summary>
    public static double YearOf(PartialDate date)
    {
        var middle = (date.Earliest.DayOfYear - 1 + date.Latest.DayOfYear) / 2.0;
        return date.Year + middle / (DateTime.IsLeapYear(date.Year) ? 366 : 365);
    }

    private static List<(double Year, double Log)> ByYear(IEnumerable<(double Year, double Log)> points) =>
        [.. points.GroupBy(point => (int)point.Year).Select(year => (year.Average(point => point.Year), Quantile.Type7([.. year.Select(point => point.Log).Order()], 0.5)))];
}
