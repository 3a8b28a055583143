using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Sources;

/// <summary>Sources in a table, which on a narrow screen becomes a list.</summary>
public sealed partial class SourceTable : ComponentBase
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<SourceRow> Rows { get; set; }

    [Parameter, EditorRequired]
    public required string Caption { get; set; }
}
