using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Deliveries;

namespace TalentMarket.Web.Deliveries;

/// <summary>What became of the rows of a file.</summary>
public sealed partial class AccountStep : ComponentBase
{
    [Parameter, EditorRequired]
    public required ReadDelivery Read { get; set; }
}
