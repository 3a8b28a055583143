using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.TeamBuilds;

/// <summary>Buying a team against hiring it one by one: by itself, or begun from a deal. Static: its address is all its state.</summary>
public sealed partial class BuildPage(TeamBuildReader reader, NavigationManager navigation) : ComponentBase
{
    [CascadingParameter]
    public HttpContext? HttpContext { get; set; }

    [Parameter]
    public string? Slug { get; set; }

    private BuildBoard? Board { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var cancellationToken = HttpContext?.RequestAborted ?? CancellationToken.None;
        if (await BasisAsync(cancellationToken) is not { } basis)
        {
            navigation.NotFound();
            return;
        }

        var (query, isTidy) = BuildQuery.Read(new Uri(navigation.Uri).Query, basis);
        if (!isTidy) navigation.NavigateTo(query.Address);
        Board = await reader.BoardAsync(query, cancellationToken);
    }

    private async Task<BuildBasis?> BasisAsync(CancellationToken cancellationToken)
    {
        if (Slug is null) return BuildBasis.Free;
        return await reader.DealAsync(Slug, cancellationToken) is { } deal ? BuildBasis.Of(deal) : null;
    }
}
