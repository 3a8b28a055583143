using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Currencies;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Market;

/// <summary>The figures of a <see cref="SpanChart"/> as a table, whole.</summary>
public sealed partial class SpanTable : ComponentBase
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<SpanRow> Rows { get; set; }

    [Parameter, EditorRequired]
    public required string Caption { get; set; }

    [Parameter, EditorRequired]
    public required string FromHead { get; set; }

    [Parameter, EditorRequired]
    public required string ToHead { get; set; }

    private bool HasDetails => Rows.Any(row => row.Detail is not null);

    private static string Amount(Money? money) => money is { } known ? AmountText.Full(known.Amount) : "not given";
}
