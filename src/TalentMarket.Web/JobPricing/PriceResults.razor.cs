using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.JobPricing;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.JobPricing;

/// <summary>What came of the rows: what could not be read, all together, then each.</summary>
public sealed partial class PriceResults : ComponentBase
{
    private const int MostShown = 50;

    [Parameter, EditorRequired]
    public required PriceBoard Board { get; set; }

    /// <summary>Whether the reader may take files away.</summary>
    [Parameter, EditorRequired]
    public required bool MayTake { get; set; }

    private IEnumerable<(string Name, string Figure, string About)> Figures
    {
        get
        {
            var summary = Board.Summary;
            foreach (var total in summary.Totals)
            {
                var label = summary.Totals.Count > 1 ? $", {total.Pay.Currency}" : "";
                yield return ("Total gap" + label, PriceTable.Signed(total.Gap), $"pay − P50 of {total.Rows} rows");
                yield return ("Market ratio" + label, total.MarketRatio.ToString("0.00", CultureInfo.InvariantCulture), "all pay ÷ all medians");
                yield return ("Short of P50" + label, AmountText.Brief(total.Shortfall), "to bring who is below up to it");
            }

            yield return ("Compared", Text(summary.Compared), $"of {Board.Sheet.Cells.Count} rows");
            yield return ("Below P25", Text(summary.BelowP25), "");
            yield return ("Above P75", Text(summary.AboveP75), "");
            yield return ("Unmatched", Text(summary.Unmatched), "title means no job here");
            yield return ("No data", Text(summary.NoData), "");
            if (summary.Withheld > 0) yield return ("Not shown", Text(summary.Withheld), "to protect contributors");
            if (summary.Wider > 0) yield return ("Wider place", Text(summary.Wider), "the hub alone has no figures");
            if (Board.Sheet.Cells.Count > summary.Rows) yield return ("Could not be read", Text(Board.Sheet.Cells.Count - summary.Rows), "");
        }
    }

    private IReadOnlyList<Computation> Computations =>
    [
        new()
        {
            Title = "Pay against the market",
            Formula = "market ratio = pay ÷ P50; gap = pay − P50, and in per cent of P50; total gap = Σ gaps of one currency",
            Method = "Each row's title is matched to a job as survey titles are; the pay band of that job, level and place answers as the page Bands shows it. "
                + "The percentile divides the logarithm of pay evenly between two known percentiles; beyond the outermost only the side is known.",
            RowsIn = $"{Board.Sheet.Cells.Count} rows that were sent, {Board.Rows.Count} of them read; they are stored nowhere.",
            Disclosure = "A band that is not shown gives a row no figure either. Totals are sums of rows that are shown.",
            Sources = [.. Board.Rows.Where(row => row.Published is not null).SelectMany(row => row.Sources).Distinct()],
        },
    ];

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
