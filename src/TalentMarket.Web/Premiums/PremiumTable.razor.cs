using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Premiums;

/// <summary>The ladder as a table, whole.</summary>
public sealed partial class PremiumTable : ComponentBase
{
    [Parameter, EditorRequired]
    public required PremiumBoard Board { get; set; }
}
