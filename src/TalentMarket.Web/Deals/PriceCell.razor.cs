using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Deals;

namespace TalentMarket.Web.Deals;

/// <summary>A price with its bounds, or why there is none.</summary>
public sealed partial class PriceCell : ComponentBase
{
    [Parameter, EditorRequired]
    public required PriceAHead Price { get; set; }
}
