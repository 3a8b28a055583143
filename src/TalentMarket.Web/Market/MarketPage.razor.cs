using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Deals;
using TalentMarket.Web.Deals;

namespace TalentMarket.Web.Market;

/// <summary>The first page: what is observed or cited about the pay of AI people, computed from the store when it changes.</summary>
public sealed partial class MarketPage(MarketReader reader, DealsReader dealsReader) : ComponentBase
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

    private DealFindings? Deals { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var cancellationToken = HttpContext?.RequestAborted ?? CancellationToken.None;
        var board = await reader.ReadAsync(cancellationToken);
        Deals = (await dealsReader.FindAsync(DealsCard.Query.Search, cancellationToken)).Findings;
        Board = board;
    }
}
