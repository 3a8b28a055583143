using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Components;

/// <summary>Filters in one row: a plain form that sends itself where scripts run, behind one button on a small screen.</summary>
public sealed partial class FilterForm : ComponentBase
{
    /// <summary>The address without a filter.</summary>
    [Parameter, EditorRequired]
    public required string Page { get; set; }

    /// <summary>The names of the parameters in the order of the page's addresses, separated by spaces.</summary>
    [Parameter, EditorRequired]
    public required string Order { get; set; }

    /// <summary>Filters that narrow, for the button that stands for the row on a small screen.</summary>
    [Parameter, EditorRequired]
    public required int ActiveCount { get; set; }

    [Parameter, EditorRequired]
    public required bool IsDefault { get; set; }

    [Parameter]
    public IReadOnlyList<FilterChip> Chips { get; set; } = [];

    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }
}
