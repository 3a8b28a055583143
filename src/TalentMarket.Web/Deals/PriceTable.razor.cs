using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Deals;

namespace TalentMarket.Web.Deals;

/// <summary>Both prices a head by all three denominators.</summary>
public sealed partial class PriceTable : ComponentBase
{
    [Parameter, EditorRequired]
    public required DealPrice Price { get; set; }
}
