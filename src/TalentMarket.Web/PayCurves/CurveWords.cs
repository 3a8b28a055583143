using System.Globalization;
using TalentMarket.Data.Market;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.PayCurves;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.PayCurves;

/// <summary>A curve's scope and its figures in words.</summary>
public sealed class CurveWords(ReferenceCatalogue catalogue, PayCurveScope scope)
{
    private readonly ScopeWords words = new(catalogue);

    public PayCurveScope Scope => scope;

    /// <summary>Whose pay it is: "Research scientists with a PhD in London".</summary>
    public string Subject => words.Subject(scope.Market) + scope.Phd switch
    {
        PhdChoice.Held => " with a PhD",
        PhdChoice.NotHeld => " without a PhD",
        _ => "",
    };

    public string Element => scope.Market.Element.Label();

    public string Clock => ClockOf(scope.Clock);

    public string Line => $"{words.Line(scope.Market)} · by {Clock}" + scope.Phd switch
    {
        PhdChoice.Held => " · PhD held",
        PhdChoice.NotHeld => " · no PhD",
        _ => "",
    };

    public static string ClockOf(ExperienceClock clock) => clock == ExperienceClock.Career ? "career years" : "years on frontier systems";

    /// <summary>The one-sentence alternative of the chart, made from its data.</summary>
    public string Summary(IReadOnlyList<CurveLine> lines) => lines.Count == 0
        ? $"{Element} of {Subject} by {Clock}; no curve can be shown."
        : $"{Element} of {Subject} by {Clock}; medians: " + string.Join(", ", lines.Select(line =>
            $"{line.Label} {Rise(line.Curve)}")) + ".";

    /// <summary>"$287k at 0–1 to $2.75M at 13+".</summary>
    public static string Rise(PublishedCurve curve) => curve.Points.Count == 1
        ? $"{Median(curve.Points[0])} at {curve.Points[0].YearsLabel}"
        : $"{Median(curve.Points[0])} at {curve.Points[0].YearsLabel} to {Median(curve.Points[^1])} at {curve.Points[^1].YearsLabel}";

    public static string Absence(TierCurve curve)
    {
        var tier = curve.Tier?.Label() ?? "Tier not stated";
        return curve.Figures is WithheldCurve ? $"{tier}: {WithheldFigures.Text.ToLowerInvariant()}." : $"{tier}: no data.";
    }

    public static string NotIncreasing(CurveLine line) =>
        $"{line.Label}: pay is not increasing here. A rising line would lose {line.Curve.OrderLossPercent}% of the variation between years, so the medians of the bins are joined.";

    /// <summary>A line read out at some years.</summary>
    public static string At(CurveLine line, double years, Domain.Currencies.Currency currency)
    {
        var curve = line.Curve;
        if (!curve.IsIncreasing) return $"{line.Label} {BandWords.Brief(Nearest(curve, years).MedianOfBin)} (years {Nearest(curve, years).YearsLabel}: {BandWords.Counted(Nearest(curve, years).Figures)})";
        string Pay(CurvePercentile percentile) => Money(curve.PayAt(years, percentile)!.Value, currency);
        var interval = curve.IntervalAt(years, CurvePercentile.P50) is { } limits
            ? $"; 90% interval of the median {Money(limits.Low, currency)} to {Money(limits.High, currency)}" : "";
        var point = Nearest(curve, years);
        return $"{line.Label} {Pay(CurvePercentile.P50)} (P25–P75 {Pay(CurvePercentile.P25)} to {Pay(CurvePercentile.P75)}{interval}; "
            + $"years {point.YearsLabel}: {BandWords.Counted(point.Figures)}){(curve.IsExtrapolated(years) ? ", extrapolated" : "")}";
    }

    public static string Money(double amount, Domain.Currencies.Currency currency) =>
        AmountText.Brief(new Domain.Currencies.Money((decimal)amount, currency));

    public static string Years(double years) => years.ToString("0.#", CultureInfo.InvariantCulture);

    private static CurvePoint Nearest(PublishedCurve curve, double years) =>
        curve.Points.LastOrDefault(known => known.FromYear <= years) ?? curve.Points[0];

    private static string Median(CurvePoint point) => BandWords.Brief(point.Figures.P50);
}
