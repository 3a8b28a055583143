using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Founders;

/// <summary>Sell the team now, or go on. Static: its address is all its state, and nothing typed is kept.</summary>
public sealed partial class FoundersPage(FounderReader reader, NavigationManager navigation) : ComponentBase
{
    [CascadingParameter]
    public HttpContext? HttpContext { get; set; }

    private FounderBoard? Board { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var cancellationToken = HttpContext?.RequestAborted ?? CancellationToken.None;
        var (query, isTidy) = FounderQuery.Read(new Uri(navigation.Uri).Query, await reader.BasisAsync(cancellationToken));
        if (!isTidy) navigation.NavigateTo(query.Address);
        Board = await reader.BoardAsync(query, cancellationToken);
    }
}
