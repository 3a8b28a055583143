using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Premiums;

/// <summary>The filters of the page, as far as the kind of premium has them.</summary>
public sealed partial class PremiumFilterBar : ComponentBase
{
    [Parameter, EditorRequired]
    public required PremiumFilters Filters { get; set; }
}
