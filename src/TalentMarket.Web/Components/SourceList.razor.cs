using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Web.Components;

/// <summary>Where figures come from, beside them.</summary>
public sealed partial class SourceList : ComponentBase
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<SourceReference> Sources { get; set; }
}
