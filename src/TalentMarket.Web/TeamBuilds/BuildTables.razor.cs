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

    [Parameter, EditorRequired]
    public required BuildBasis Basis { get; set; }

    // On the screen the form has them.
    private IEnumerable<(string Label, string P10, string Median, string P90, string Source)> Assumptions =>
        from input in BuildFields.All
        where Scenario.HasPrice || input.Input != BuildInput.Price
        let prior = Basis.Prior(input.Input) ?? InputPriors.Of(input.Input)
        select (input.Label, Say(input, 0.1), Say(input, 0.5), Say(input, 0.9), prior.Address ?? "own assumption");

    private string Say(BuildField input, double probability) => BuildNumber.Say(input.Unit, Scenario[input.Input].At(probability));

    private static string Cell(string unit, double? value, double? error) =>
        value is null || error is not > 0 ? BuildFigure.Text(unit, value) : $"{BuildFigure.Text(unit, value)} ± {BuildFigure.Text(unit, error)}";
}
