using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Deliveries;

/// <summary>Each column with its first cells, and what it is read as.</summary>
public sealed partial class MappingColumns : ComponentBase
{
    [Parameter, EditorRequired]
    public required MappingDraft Draft { get; set; }

    // A second place only where there is something for it: most columns mean one thing.
    private static int Places(ColumnDraft column) => Math.Max(1, column.Fields.Count);
}
