using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.PayBands;

/// <summary>The filters in one row: a plain form that sends itself where scripts run.</summary>
public sealed partial class FilterBar : ComponentBase
{
    [Parameter, EditorRequired]
    public required FilterBoard Filters { get; set; }

    private static string Order => string.Join(' ', PayBandRequest.ScopeParameters.Append("view"));
}
