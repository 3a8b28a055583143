using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Deliveries;

/// <summary>The way from a file to figures, and where one is on it.</summary>
public sealed partial class DeliverySteps : ComponentBase
{
    [Parameter, EditorRequired]
    public int At { get; set; }

    private static IReadOnlyList<string> Names { get; } = ["File", "Columns", "Check and preview", "Publish"];
}
