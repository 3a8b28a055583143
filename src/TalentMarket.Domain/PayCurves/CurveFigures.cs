using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Domain.PayCurves;

/// <summary>What may be said of one tier's curve. Only <see cref="DisclosureGate"/> makes them.</summary>
public abstract class CurveFigures
{
    private protected CurveFigures()
    {
    }
}

/// <summary>Too few people or organisations to protect them, whatever years are merged.</summary>
public sealed class WithheldCurve : CurveFigures
{
    internal WithheldCurve()
    {
    }
}

/// <summary>Nobody of the tier is in the scope with years and pay.</summary>
public sealed class NoCurve : CurveFigures
{
    internal NoCurve()
    {
    }
}

/// <summary>A curve that may be shown; everything drawn of it is made from its published points.</summary>
public sealed class PublishedCurve : CurveFigures
{
    /// <summary>Above this share of lost variation pay is not called increasing.</summary>
    public const double MaximumOrderLossShare = 0.10;

    private readonly CurveLines lines;

    internal PublishedCurve(IReadOnlyList<CurvePoint> points)
    {
        Points = points;
        lines = new CurveLines(points);
    }

    /// <summary>One or more, in the order of years.</summary>
    public IReadOnlyList<CurvePoint> Points { get; }

    public required PeopleCount People { get; init; }

    /// <summary>Null where the source names no organisation.</summary>
    public required int? Organisations { get; init; }

    /// <summary>Of the variation of mean ln pay between bins, the share a rising line cannot follow, in whole per cent.</summary>
    public required int OrderLossPercent { get; init; }

    /// <summary>False where a rising line loses so much that it would mislead.</summary>
    public required bool IsIncreasing { get; init; }

    /// <summary>Median at three years ÷ median at none.</summary>
    public required CurveMultiplier Multiplier { get; init; }

    /// <summary>Why there are no intervals; empty where there are, or where they were not asked for.</summary>
    public required string IntervalAbsence { get; init; }

    public bool HasIntervals => Points.Any(point => point.Intervals.Count > 0);

    public double FirstYears => Points[0].Years;

    public double LastYears => Points[^1].Years;

    public bool IsExtrapolated(double years) => years < FirstYears || years > LastYears;

    /// <summary>Pay per year at the given years, between points by a monotone cubic of ln pay, beyond them as at the last;
    /// null where the percentile is not shown.</summary>
    public double? PayAt(double years, CurvePercentile percentile) => lines.PayAt(years, percentile);

    /// <summary>The pointwise interval of a percentile at the given years; null where there is none.</summary>
    public (double Low, double High)? IntervalAt(double years, CurvePercentile percentile) => lines.IntervalAt(years, percentile);
}
