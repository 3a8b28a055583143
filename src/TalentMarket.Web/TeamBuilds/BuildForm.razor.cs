using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.TeamBuilds;

namespace TalentMarket.Web.TeamBuilds;

/// <summary>Every assumption: a plain form that sends itself where scripts run.</summary>
public sealed partial class BuildForm : ComponentBase
{
    private static readonly (string Name, string Label)[] Market = [(BuildQuery.Tier, "Paid as by"), (BuildQuery.Hub, "Place"), (BuildQuery.Pay, "Pay from")];

    /// <summary>Null while something is missing.</summary>
    [Parameter, EditorRequired]
    public required TeamScenario? Scenario { get; set; }

    private string Requisitions => Scenario?.Lengths.FillTimes is { } fills
        ? $"{BuildWords.FillTimes(fills)} They take the place of offers accepted and months of search."
        : "Months that each of your requisitions took, with a plus where one is still open, take the place of offers accepted and months of search.";

    [Parameter, EditorRequired]
    public required BuildQuery Query { get; set; }

    [Parameter, EditorRequired]
    public required BuildChoices Choices { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<AskedRole> Roles { get; set; }
}
