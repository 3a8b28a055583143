using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Offers;

/// <summary>The comparison to the last digit.</summary>
public sealed partial class OfferTables : ComponentBase
{
    [Parameter, EditorRequired]
    public required OffersBoard Board { get; set; }
}
