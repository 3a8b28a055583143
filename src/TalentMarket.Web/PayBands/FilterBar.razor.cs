using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.PayBands;

/// <summary>The filters of the page.</summary>
public sealed partial class FilterBar : ComponentBase
{
    [Parameter, EditorRequired]
    public required FilterBoard Filters { get; set; }

    private static string Order => string.Join(' ', PayBandRequest.ScopeParameters.Append("view"));
}
