using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Founders;

/// <summary>Every figure of the choice: a plain form that sends itself where scripts run.</summary>
public sealed partial class FounderForm : ComponentBase
{
    [Parameter, EditorRequired]
    public required FounderQuery Query { get; set; }
}
