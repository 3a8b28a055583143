using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Deals;

/// <summary>The filters of the page.</summary>
public sealed partial class DealFilterBar : ComponentBase
{
    [Parameter, EditorRequired]
    public required DealFilters Filters { get; set; }

    private static string Order => string.Join(' ', DealsQuery.Parameters);

    private static string Example(DealFilterMenu menu) => menu.Name switch { "team" => "40", "value" => "500M", _ => "5M" };
}
