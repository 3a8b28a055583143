using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Deals;
using TalentMarket.Domain.Deals;

namespace TalentMarket.Web.Deals;

/// <summary>Authorities' cases joined to their deals, prices around their steps, and what is open. Static: its address is its state.</summary>
public sealed partial class RegulatorsPage(DealBooks books, NavigationManager navigation) : ComponentBase
{
    [CascadingParameter]
    public HttpContext? HttpContext { get; set; }

    [SupplyParameterFromQuery]
    public string? Stopped { get; set; }

    [SupplyParameterFromQuery]
    public string? Discount { get; set; }

    private RegulatorsBoard? Board { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        var book = await books.CurrentAsync(HttpContext?.RequestAborted ?? CancellationToken.None);
        Board = RegulatorsBoard.Of(book, ScenarioQuery.Read(Stopped, Discount), new Uri(navigation.BaseUri));
    }

    private static string Since(RegulatorCase found) => (found.Status, found.Opened, found.Closed) switch
    {
        (CaseStatus.Blocked, _, { } closed) => $" on {DealText.Day(closed)}",
        (_, { } opened, _) => $" since {DealText.Day(opened)}",
        _ => "",
    };
}
