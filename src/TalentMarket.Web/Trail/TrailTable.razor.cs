using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Trail;

/// <summary>Entries in a table, which on a narrow screen becomes a list.</summary>
public sealed partial class TrailTable : ComponentBase
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<TrailRow> Rows { get; set; }

    [Parameter, EditorRequired]
    public required string Caption { get; set; }
}
