using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Deals;

namespace TalentMarket.Web.Deals;

/// <summary>A deal's money as a waterfall: the whole, the parts that are claimed, and the rest of which nothing is said.</summary>
public sealed partial class MoneyBars : ComponentBase
{
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    [Parameter, EditorRequired]
    public required MoneyFlow Flow { get; set; }

    private List<Row> Rows { get; set; } = [];

    protected override void OnParametersSet()
    {
        Rows = [Bar("Headline value", "whole", Flow.Whole, 0, Flow.Whole.Best), .. Flow.Parts.Select(part => Bar(part.Field.Label(), "part", part.Range, part.From, part.To))];
        if (Flow.Rest > 0) Rows.Add(Bar("Not accounted for", "rest", LowBestHigh.Exactly(Flow.Rest), 0, Flow.Rest));
    }

    // A whisker stands only where both ends are known: a line without an end would say more than the sources.
    private Row Bar(string name, string kind, LowBestHigh range, decimal from, decimal to)
    {
        var isBounded = kind == "whole" && range is { IsExact: false, Low: not null, High: not null } && range.High <= Flow.Reach * 1.25m;
        return new Row(
            name, kind, Percent(from), Percent(Math.Max(to - from, Flow.Reach / 200)),
            isBounded ? Percent(range.Low!.Value) : null, isBounded ? Percent(Math.Min(range.High!.Value, Flow.Reach * 1.05m)) : null,
            DealText.Dollars(range.Best), DealText.Bounds(range, DealText.Dollars));
    }

    private string Percent(decimal amount) => (amount / Flow.Reach * 95).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private sealed record Row(string Name, string Class, string From, string Width, string? Low, string? High, string Amount, string? Bounds);
}
