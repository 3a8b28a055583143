using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Surveys;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.Deliveries;

/// <summary>The open surveys this program knows, each to be fetched by a button.</summary>
public sealed partial class OpenDataChoice(OpenDataFetch fetch, Callers callers, NavigationManager navigation) : ComponentBase
{
    private string? problem;

    [SupplyParameterFromForm]
    public string? Address { get; set; }

    [CascadingParameter]
    public HttpContext HttpContext { get; set; } = null!;

    private async Task FetchAsync(OpenDataSet set)
    {
        var (delivery, wrong) = await fetch.BringAsync(callers.Of(HttpContext), set, Address, HttpContext.RequestAborted);
        problem = wrong;
        if (delivery is { } id) navigation.NavigateTo(DeliveryAddress.Of(id));
    }
}
