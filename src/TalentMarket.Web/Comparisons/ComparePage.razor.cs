using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Market;

namespace TalentMarket.Web.Comparisons;

/// <summary>Two scopes side by side. Static: its address is all its state.</summary>
public sealed partial class ComparePage(ComparisonReader reader, NavigationManager navigation) : ComponentBase
{
    [CascadingParameter]
    public HttpContext? HttpContext { get; set; }

    private CompareBoard? Board { get; set; }

    private ReferenceCatalogue Catalogue { get; set; } = null!;

    private Task<ComparisonEstimates> Estimates { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var cancellationToken = HttpContext?.RequestAborted ?? CancellationToken.None;
        Catalogue = await reader.CatalogueAsync(cancellationToken);
        var (comparison, problems) = CompareAddress.Read(new Uri(navigation.Uri), Catalogue);
        (Board, Estimates) = await reader.BoardAsync(comparison, problems, cancellationToken);
    }
}
