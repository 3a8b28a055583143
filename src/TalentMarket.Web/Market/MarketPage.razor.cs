using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Market;

/// <summary>The first page: what is observed or cited about the pay of AI people, computed from the store when it changes.</summary>
public sealed partial class MarketPage(MarketReader reader) : ComponentBase
{
    [CascadingParameter]
    public HttpContext? HttpContext { get; set; }

    [SupplyParameterFromQuery]
    public string? Pay { get; set; }

    [SupplyParameterFromQuery]
    public string? Job { get; set; }

    [SupplyParameterFromQuery]
    public string? Level { get; set; }

    private MarketBoard? Board { get; set; }

    protected override async Task OnInitializedAsync() =>
        Board = await reader.ReadAsync(HttpContext?.RequestAborted ?? CancellationToken.None);
}
