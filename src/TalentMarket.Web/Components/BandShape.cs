using System.Globalization;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Web.Components;

/// <summary>Where the marks of one row stand, in per cent of the axis; what the source does not give is not drawn.</summary>
internal sealed record BandShape
{
    public required string? LineFrom { get; init; }

    public required string? LineTo { get; init; }

    public required string? BarFrom { get; init; }

    public required string? BarWidth { get; init; }

    public required string? Median { get; init; }

    public required string? MedianText { get; init; }

    /// <summary>Set where the source only says "at or above": how far it says so.</summary>
    public required string? OpenEnd { get; init; }

    /// <summary>Set where the interval of the median is known.</summary>
    public string? IntervalFrom { get; init; }

    public string? IntervalTo { get; init; }

    public static BandShape Of(PublishedFigures figures, BandEstimate? estimate, MoneyAxis axis)
    {
        var interval = estimate?.P50 as ShownInterval;
        var known = figures.Percentiles.Select(Amount).OfType<Money>().Select(money => money.Amount).ToList();
        var (low, high) = (Amount(figures.P25), Amount(figures.P75));
        var top = figures.Percentiles.OfType<TopCodedAmount>().FirstOrDefault()?.AtOrAbove.Amount;
        return new BandShape
        {
            LineFrom = known.Count > 1 ? At(axis, known[0]) : null,
            LineTo = known.Count > 1 ? At(axis, known[^1]) : null,
            BarFrom = low is null || high is null ? null : At(axis, low.Value.Amount),
            BarWidth = low is null || high is null ? null : Text(axis.Percent(high.Value.Amount) - axis.Percent(low.Value.Amount)),
            Median = figures.P50 is ShownAmount median ? At(axis, median.Value.Amount) : null,
            MedianText = figures.P50 is ShownAmount shown ? AmountText.Brief(shown.Value) : null,
            IntervalFrom = interval is null ? null : At(axis, interval.Low.Amount),
            IntervalTo = interval is null ? null : At(axis, interval.High.Amount),
            OpenEnd = top is { } end ? At(axis, end) : null,
        };
    }

    public static string At(MoneyAxis axis, decimal amount) => Text(axis.Percent(amount));

    /// <summary>The class that gives a row its colour: a tier's, else that of its side.</summary>
    public static string ColourClass(BandRow row) => row.Tier is { } tier ? "tier-" + Slug.Of(tier) : row.IsSecond ? "second" : "no-tier";

    private static Money? Amount(PublishedAmount amount) => amount switch
    {
        ShownAmount shown => shown.Value,
        TopCodedAmount top => top.AtOrAbove,
        _ => null,
    };

    private static string Text(decimal percent) => percent.ToString("0.###", CultureInfo.InvariantCulture) + "%";
}
