using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Composites;

namespace TalentMarket.Web.Composites;

/// <summary>What each source does to the median of a price.</summary>
public sealed partial class LeaveOneOut : ComponentBase
{
    private const int RowHeight = 42;
    private const double HalfPercent = 42;

    [Parameter, EditorRequired]
    public required CompositePrice Price { get; set; }

    private IReadOnlyList<(string Name, double Rate, double Median)> Changes { get; set; } = [];

    private string Summary => "Median without each source: " + string.Join("; ", Changes.Select(change => $"{change.Name} {CompositeWords.Change(change.Rate)}")) + ".";

    protected override void OnParametersSet() => Changes = Price.StandsApart || Price.Blend is not { } blend ? [] :
    [
        .. from left in blend.LeaveOneOut()
           let rate = left.MedianChangeRate(blend)
           where rate is not null
           orderby Math.Abs(rate.Value) descending
           select (Price.Sources.First(source => source.Source.Key == left.Name).Source.ShortName.Split(" · ")[0], rate.Value, left.Without.Percentiles[.5]),
    ];

    // At least a tenth fills the half, so that a small change looks small.
    private double Reach => Math.Max(.1, Changes.Max(change => Math.Abs(change.Rate)));

    private string Left(double rate) => Percent(50 + (rate < 0 ? HalfPercent * rate / Reach : 0));

    private string Width(double rate) => Percent(HalfPercent * Math.Abs(rate) / Reach);

    private static string Percent(double share) => share.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
