using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Currencies;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Market;

/// <summary>Rows of two amounts on one money axis: a tick where the span starts, the tier's shape where it ends.</summary>
public sealed partial class SpanChart : ComponentBase
{
    private const int AxisHeight = 30;
    private const int PlainRowHeight = 34;
    private const int DetailedRowHeight = 42;
    private const int ClaimHeight = 24;

    [Parameter, EditorRequired]
    public required IReadOnlyList<SpanRow> Rows { get; set; }

    /// <summary>What the chart shows, in a sentence made from its data.</summary>
    [Parameter, EditorRequired]
    public required string Summary { get; set; }

    [Parameter]
    public SpanClaim? Claim { get; set; }

    private IReadOnlyList<SpanLayout> Layouts { get; set; } = [];

    private int RowHeight => Rows.Any(row => row.Detail is not null) ? DetailedRowHeight : PlainRowHeight;

    private int RowsEnd => AxisHeight + Rows.Count * RowHeight;

    private int Height => RowsEnd + (Claim is null ? 4 : ClaimHeight);

    private static string ReadoutHint => "Point at a row, or walk through them with the arrow keys.";

    protected override void OnParametersSet()
    {
        var amounts = Rows.SelectMany(row => new[] { row.From, row.To }).Append(Claim?.High).OfType<Money>().ToList();
        var currency = amounts.Count == 0 ? Currency.Usd : amounts[0].Currency;
        Layouts = SpanLayout.Both(MoneyAxis.Reaching(amounts.Count == 0 ? 0m : amounts.Max(money => money.Amount), currency));
    }

    private string TickText(decimal tick) => tick == 0
        ? AmountText.Brief(new Money(0m, Layouts[0].Axis.Currency))
        : AmountText.Brief(tick);
}
