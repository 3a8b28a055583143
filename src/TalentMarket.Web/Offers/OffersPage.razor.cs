using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Offers;

/// <summary>Two to four offers over four years. Static: its address is all its state, and nothing typed is kept.</summary>
public sealed partial class OffersPage(OffersReader reader, NavigationManager navigation) : ComponentBase
{
    [CascadingParameter]
    public HttpContext? HttpContext { get; set; }

    private OffersBoard? Board { get; set; }

    private OfferChoices Choices { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var cancellationToken = HttpContext?.RequestAborted ?? CancellationToken.None;
        var (query, isTidy) = OffersQuery.Read(new Uri(navigation.Uri).Query);
        if (!isTidy) navigation.NavigateTo(OffersQuery.Page + query.Address);
        Choices = new OfferChoices(await reader.CatalogueAsync(cancellationToken));
        Board = await reader.BoardAsync(query, cancellationToken);
    }
}
