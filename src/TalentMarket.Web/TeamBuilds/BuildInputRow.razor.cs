using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.TeamBuilds;

namespace TalentMarket.Web.TeamBuilds;

/// <summary>One uncertain input: its figure, its range, and on whose word.</summary>
public sealed partial class BuildInputRow : ComponentBase
{
    [Parameter, EditorRequired]
    public required BuildField Field { get; set; }

    [Parameter, EditorRequired]
    public required BuildQuery Query { get; set; }

    private InputPrior Prior => Query.Basis.Prior(Field.Input) ?? InputPriors.Of(Field.Input);

    private bool IsTimeOrCost => Prior.Figure.Shape == InputShape.TimeOrCost;

    private string Suffix => Field.Unit switch { BuildUnit.Percent => ", %", BuildUnit.Dollars => ", $", _ => "" };

    private string Placeholder => Field.Input == BuildInput.AcquiredHeads ? "as many" : Field.Input == BuildInput.Price ? "not public" : "";

    // Where a rate lies in eight cases of ten.
    private string Spread => new BuildReading(Query).Figure(Field) is { } figure && figure.Low < figure.High
        ? $"{BuildNumber.Say(BuildUnit.Percent, figure.Low)} to {BuildNumber.Say(BuildUnit.Percent, figure.High)}" : "";

    private static string AsClause(string reason) => reason.StartsWith("US ", StringComparison.Ordinal) ? reason : BuildWords.Lower(reason);
}
