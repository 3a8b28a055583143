using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Market;

/// <summary>What shape and colour stand for, with the figures of each tier.</summary>
public sealed partial class TierKey : ComponentBase
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<TierOffers> Tiers { get; set; }
}
