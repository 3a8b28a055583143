using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.TeamBuilds;

/// <summary>Every assumption: a plain form that sends itself where scripts run.</summary>
public sealed partial class BuildForm : ComponentBase
{
    private static readonly (string Name, string Label)[] Market = [(BuildQuery.Tier, "Paid as by"), (BuildQuery.Hub, "Place"), (BuildQuery.Pay, "Pay from")];

    [Parameter, EditorRequired]
    public required BuildQuery Query { get; set; }

    [Parameter, EditorRequired]
    public required BuildChoices Choices { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<AskedRole> Roles { get; set; }
}
