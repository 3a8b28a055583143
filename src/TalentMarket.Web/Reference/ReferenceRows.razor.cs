using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Reference;
using TalentMarket.Domain.Reference;

namespace TalentMarket.Web.Reference;

/// <summary>Rows of a table as they are kept.</summary>
public sealed partial class ReferenceRows : ComponentBase
{
    [Parameter, EditorRequired]
    public required ReferenceTable Table { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<ReferenceRow> Rows { get; set; }

    [Parameter, EditorRequired]
    public required string Caption { get; set; }

    /// <summary>Who decided about a row, by its key.</summary>
    [Parameter]
    public IReadOnlyDictionary<string, RowEdit> Edits { get; set; } = new Dictionary<string, RowEdit>();
}
