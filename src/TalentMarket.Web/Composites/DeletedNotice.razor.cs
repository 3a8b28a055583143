using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Composites;

namespace TalentMarket.Web.Composites;

/// <summary>Says that a composite is gone, and brings it back.</summary>
public sealed partial class DeletedNotice : ComponentBase
{
    [Parameter, EditorRequired]
    public required SavedComposite Saved { get; set; }

    [Parameter, EditorRequired]
    public required bool MaySave { get; set; }
}
