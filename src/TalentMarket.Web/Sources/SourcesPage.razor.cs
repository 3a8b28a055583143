using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Market;
using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Web.Sources;

/// <summary>Every source with what rests on it, and what may leave of each class of source. Static: its address is its state.</summary>
public sealed partial class SourcesPage(SourcesReader reader, ReferenceCatalogues catalogues, TimeProvider timeProvider) : ComponentBase
{
    [CascadingParameter]
    public HttpContext? HttpContext { get; set; }

    [SupplyParameterFromQuery(Name = "q")]
    public string? Search { get; set; }

    [SupplyParameterFromQuery]
    public string? Grade { get; set; }

    [SupplyParameterFromQuery]
    public string? Licence { get; set; }

    private SourcesScope Scope { get; set; } = SourcesScope.Of(null, null, null);

    private SourcesBoard Board { get; set; } = SourcesBoard.From([], SourcesScope.Of(null, null, null));

    private IReadOnlyList<DisclosurePolicy> Policies { get; set; } = [];

    protected override async Task OnParametersSetAsync()
    {
        var cancellationToken = HttpContext?.RequestAborted ?? CancellationToken.None;
        Scope = SourcesScope.Of(Search, Grade, Licence);
        Board = SourcesBoard.From(await reader.ReadAsync(cancellationToken), Scope);
        var catalogue = await catalogues.CurrentAsync(cancellationToken);
        var today = DateOnly.FromDateTime(timeProvider.GetUtcNow().UtcDateTime);
        Policies = [.. Enum.GetValues<SourceClass>().Select(sourceClass => catalogue.PolicyFor(sourceClass, today))];
    }
}
