using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Market;
using TalentMarket.Domain.Composites;
using TalentMarket.Domain.PayBands;
using TalentMarket.Web.Composites;

namespace TalentMarket.Web.PayBands;

/// <summary>Pay bands of a scope. The page is made on the server for every address; the browser swaps what changed,
/// so it needs no circuit, works without a script, and its state is its address.</summary>
public sealed partial class PayBandsPage(PayBandReader reader, CompositeReader composites, NavigationManager navigation) : ComponentBase
{
    [CascadingParameter]
    public HttpContext? HttpContext { get; set; }

    private PayBandBoard? Board { get; set; }

    private ReferenceCatalogue Catalogue { get; set; } = null!;

    private FilterBoard Filters { get; set; } = null!;

    private Task<IReadOnlyList<BandEstimate>> Estimates { get; set; } = Task.FromResult<IReadOnlyList<BandEstimate>>([]);

    private Task<CompositePrice?> Blend { get; set; } = Task.FromResult<CompositePrice?>(null);

    protected override async Task OnInitializedAsync()
    {
        var cancellationToken = HttpContext?.RequestAborted ?? CancellationToken.None;
        Catalogue = await reader.CatalogueAsync(cancellationToken);
        var query = BandQueryText.Read(new Uri(navigation.Uri), Catalogue);
        if (!query.IsTidy && query.Problems.Count == 0) navigation.NavigateTo(BandAddress.Of(query.Scope, query.IsTable));
        var answer = await reader.AnswerAsync(query.Scope, cancellationToken);
        var board = await reader.BoardAsync(answer, query.Problems, query.IsTable, cancellationToken);
        Filters = new FilterBoard(query.Scope, Catalogue, board);
        Estimates = reader.EstimatesAsync(answer, cancellationToken);
        Blend = BlendAsync(answer, cancellationToken);
        Board = board;
    }

    private async Task<CompositePrice?> BlendAsync(PayBandAnswer answer, CancellationToken cancellationToken) =>
        answer.Problems.Count == 0 && BandBlend.RecipeOf(answer.Scope, answer.AsOf) is { } recipe ? await composites.PriceAsync(recipe, cancellationToken) : null;
}
