using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Deals;

namespace TalentMarket.Web.Deals;

/// <summary>People against value; a click leads to the deal's row, a drag narrows both.</summary>
public sealed partial class DealScatter : ComponentBase
{
    [Parameter, EditorRequired]
    public required DealsBoard Board { get; set; }

    private ScatterPlot Plot => Board.Scatter;

    private DealSearch Search => Board.Query.Search;

    private string Summary { get; set; } = "";

    private IEnumerable<DealStructure> Structures => Plot.Rows.Select(row => row.Structure).Distinct().Order();

    private bool HasSelection => !Search.Value.IsAll || !Search.TeamSize.IsAll;

    private string AddressOfAll => Board.Query.With(Search with { Value = default, TeamSize = default }).Address;

    protected override void OnParametersSet() => Summary = DealsWords.Summary(Plot);

    private string AddressOf(PlotPoint point) => (Board.Query with { Number = 1, Marked = point.Row.Slug }).Address + "#deal-" + point.Row.Slug;

    private string PointClass(PlotPoint point) => point.Row.Slug == Board.Query.Marked ? "point is-marked" : "point";

    private static string Px(double place) => PlotPoint.Pixels(place);

    private static string Plain(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
