using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Deliveries;

namespace TalentMarket.Web.Deliveries;

/// <summary>Work that goes on, and how far it is.</summary>
public sealed partial class ProgressStep : ComponentBase
{
    [Parameter, EditorRequired]
    public required ReadDelivery Read { get; set; }

    [Parameter, EditorRequired]
    public required EventCallback OnCancel { get; set; }

    private DeliveryProgress Progress => DeliveryProgress.Of(Read);
}
