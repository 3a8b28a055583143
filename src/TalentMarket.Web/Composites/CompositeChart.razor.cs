using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Composites;
using TalentMarket.Domain.Currencies;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Composites;

/// <summary>The price above the sources it is made of, all on the common date.</summary>
public sealed partial class CompositeChart : ComponentBase
{
    private const int RowHeight = 64;

    [Parameter, EditorRequired]
    public required CompositePrice Price { get; set; }

    private IReadOnlyList<ChartRow> Rows { get; set; } = [];

    private MoneyAxis Axis { get; set; } = MoneyAxis.Reaching(0m, Currency.Usd);

    private int AxisTop => Rows.Count * RowHeight + 4;

    private string Summary => string.Join(" ", Rows.Select(row => row.Readout));

    protected override void OnParametersSet()
    {
        var currency = Price.Recipe.Scope.Currency;
        var sources = Price.Used.Select(source => new ChartRow(
            $"{source.Source.ShortName} · {CompositeWords.Share(Price.Blend!.Shares[source.Source.Key])}", false,
            source.Distribution!.Probabilities.ToDictionary(p => p, source.Distribution.AmountAt), currency));
        Rows = Price.Percentiles is { } percentiles ? [new ChartRow("The price", true, percentiles, currency), .. sources] : [.. sources];
        Axis = MoneyAxis.Reaching((decimal)Rows.SelectMany(row => row.Percentiles.Values).DefaultIfEmpty().Max(), currency);
    }

    private string At(double amount) => (100 * amount / (double)Axis.End * .97).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private string TickText(decimal tick) => tick == Axis.Ticks.Last() ? AmountText.Brief(new Money(tick, Axis.Currency)) : AmountText.Brief(tick);

    private sealed record ChartRow(string Name, bool IsPrice, IReadOnlyDictionary<double, double> Percentiles, Currency Currency)
    {
        public string Readout => $"{Name}: " + string.Join(", ", Percentiles.OrderBy(pair => pair.Key)
            .Select(pair => $"{(pair.Key == .5 ? "median" : $"P{pair.Key * 100:0}")} {CompositeWords.Brief(pair.Value, Currency)}")) + ".";

        public double? Of(double probability) => Percentiles.TryGetValue(probability, out var amount) ? amount : null;
    }
}
