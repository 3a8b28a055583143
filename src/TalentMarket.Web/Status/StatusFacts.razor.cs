using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Status;

public sealed partial class StatusFacts : ComponentBase
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<StatusFact> Facts { get; set; }
}
