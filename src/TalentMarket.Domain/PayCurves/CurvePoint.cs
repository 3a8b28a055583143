using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Domain.PayCurves;

/// <summary>Where a curve passes: percentiles of the people of some whole years, smoothed so that none falls with years.</summary>
public sealed class CurvePoint
{
    internal CurvePoint()
    {
    }

    /// <summary>The first whole year of the bin.</summary>
    public required int FromYear { get; init; }

    /// <summary>The last whole year of the bin; 25 holds all years above, and stands for the end of the last bin.</summary>
    public required int ToYear { get; init; }

    /// <summary>The people's mean years, cut to a tenth.</summary>
    public required double Years { get; init; }

    public required PublishedFigures Figures { get; init; }

    /// <summary>The median of the bin's own people, before the order of years is used.</summary>
    public required PublishedAmount MedianOfBin { get; init; }

    /// <summary>Pointwise intervals of P10 to P90; empty where none is available.</summary>
    public required IReadOnlyList<AmountInterval> Intervals { get; init; }

    public string YearsLabel => (FromYear, ToYear) switch
    {
        (CurveRow.LastYear, _) => $"{CurveRow.LastYear}+",
        (_, CurveRow.LastYear) => $"{FromYear}+",
        var (from, to) when from == to => FormattableString.Invariant($"{from}"),
        var (from, to) => FormattableString.Invariant($"{from}–{to}"),
    };

    public PublishedAmount Amount(CurvePercentile percentile) => Figures.Percentiles[(int)percentile];

    /// <summary>The interval of one percentile where both it and the percentile are shown.</summary>
    public AmountInterval? Interval(CurvePercentile percentile) =>
        Intervals.Count > 0 && Amount(percentile) is ShownAmount ? Intervals[(int)percentile] : null;
}

/// <summary>Limits between which an estimate lies, in money per year.</summary>
public sealed class AmountInterval
{
    internal AmountInterval(Money low, Money high) => (Low, High) = (low, high);

    public Money Low { get; }

    public Money High { get; }
}
