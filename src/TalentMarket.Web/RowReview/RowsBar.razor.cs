using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.RowReview;

/// <summary>What can be done with many rows at once.</summary>
public sealed partial class RowsBar : ComponentBase
{
    [Parameter, EditorRequired]
    public int Total { get; set; }

    /// <summary>True where every row shown is decided on already.</summary>
    [Parameter]
    public bool IsDecided { get; set; }
}
