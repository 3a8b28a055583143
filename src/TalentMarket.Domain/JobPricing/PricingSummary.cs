using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Domain.JobPricing;

/// <summary>All rows together, counted, and summed by currency.</summary>
/// <param name="Compared">Rows with a market median.</param>
/// <param name="Unmatched">Rows whose title means no job of ours.</param>
/// <param name="NoData">Rows of whose market nothing is known.</param>
/// <param name="Withheld">Rows whose market is not shown to protect contributors.</param>
/// <param name="Wider">Rows compared with a wider place than their hub.</param>
public sealed record PricingSummary(
    int Rows, int Compared, int BelowP25, int AboveP75, int Unmatched, int NoData, int Withheld, int Wider, IReadOnlyList<PricingTotal> Totals)
{
    public static PricingSummary Of(IReadOnlyList<PricedRow> rows)
    {
        var positions = rows.Select(row => row.Position).OfType<MarketPosition>().ToList();
        return new PricingSummary(
            rows.Count,
            positions.Count(position => position.Gap is not null),
            positions.Count(position => position.IsBelowP25 == true),
            positions.Count(position => position.IsAboveP75 == true),
            rows.Count(row => row.Match is null),
            rows.Count(row => row.Figures is NoFigures),
            rows.Count(row => row.Figures is WithheldFigures),
            rows.Count(row => row.IsWider && row.Published is not null),
            [.. rows.Where(row => row.Position?.Gap is not null).GroupBy(row => row.Row.Pay.Currency).OrderBy(group => group.Key).Select(PricingTotal.Of)]);
    }
}

/// <summary>The compared rows of one currency.</summary>
/// <param name="Pay">Σ pay.</param>
/// <param name="Gap">Σ (pay − P50): below 0 the market's medians come to more.</param>
/// <param name="Shortfall">Σ max(0, P50 − pay): what brings every row below its median up to it.</param>
public sealed record PricingTotal(int Rows, Money Pay, Money Gap, Money Shortfall)
{
    /// <summary>Σ pay ÷ Σ P50.</summary>
    public decimal MarketRatio => Pay / (Pay - Gap);

    internal static PricingTotal Of(IGrouping<Currency, PricedRow> rows)
    {
        var gaps = rows.Select(row => row.Position!.Gap!.Value.Amount).ToList();
        return new PricingTotal(
            gaps.Count,
            new Money(rows.Sum(row => row.Row.Pay.Amount), rows.Key),
            new Money(gaps.Sum(), rows.Key),
            new Money(gaps.Sum(gap => Math.Max(0, -gap)), rows.Key));
    }
}
