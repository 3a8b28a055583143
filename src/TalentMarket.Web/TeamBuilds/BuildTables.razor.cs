using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.TeamBuilds;

namespace TalentMarket.Web.TeamBuilds;

/// <summary>Every figure of the charts and more, in tables.</summary>
public sealed partial class BuildTables : ComponentBase
{
    [Parameter, EditorRequired]
    public required TeamScenario Scenario { get; set; }

    [Parameter, EditorRequired]
    public required TeamOutcome Outcome { get; set; }

    [Parameter, EditorRequired]
    public required string Csv { get; set; }

    [Parameter, EditorRequired]
    public required string Json { get; set; }

    private static string Cell(string unit, double? value, double? error) =>
        value is null || error is not > 0 ? BuildFigure.Text(unit, value) : $"{BuildFigure.Text(unit, value)} ± {BuildFigure.Text(unit, error)}";
}
