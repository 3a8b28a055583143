using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Market;

/// <summary>The first page's live part, which may fail without the page.</summary>
public sealed partial class LivePayRank : ComponentBase
{
    [Parameter]
    public string? Pay { get; set; }

    [Parameter]
    public string? Job { get; set; }

    [Parameter]
    public string? Level { get; set; }
}
