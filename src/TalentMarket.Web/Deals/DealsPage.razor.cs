using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Deals;

/// <summary>Deals by filters, sorted. The page is made on the server for every address; its state is its address.</summary>
public sealed partial class DealsPage(DealsReader reader, NavigationManager navigation) : ComponentBase
{
    [CascadingParameter]
    public HttpContext? HttpContext { get; set; }

    private DealsBoard? Board { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var (query, problems, isTidy) = DealsQuery.Read(new Uri(navigation.Uri));
        if (!isTidy && problems.Count == 0) navigation.NavigateTo(query.Address);
        Board = await reader.BoardAsync(query, problems, HttpContext?.RequestAborted ?? CancellationToken.None);
    }
}
