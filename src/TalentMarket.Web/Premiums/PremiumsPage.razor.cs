using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Premiums;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Premiums;

/// <summary>Premiums of a scope. What was estimated before stands in the page at once; what was not is streamed into it.</summary>
public sealed partial class PremiumsPage(PremiumReader reader, NavigationManager navigation) : ComponentBase
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(120);

    [CascadingParameter]
    public HttpContext? HttpContext { get; set; }

    private PremiumFilters? Filters { get; set; }

    private Task<PremiumAnswer> Pending { get; set; } = null!;

    private IReadOnlyList<ScopeProblem> Problems { get; set; } = [];

    private string Title => $"Premiums: {PremiumText.Label(Filters!.Kind)}";

    private string ScopeLine { get; set; } = "";

    protected override async Task OnInitializedAsync()
    {
        var cancellationToken = HttpContext?.RequestAborted ?? CancellationToken.None;
        var catalogue = await reader.CatalogueAsync(cancellationToken);
        var query = PremiumQueryText.Read(new Uri(navigation.Uri), catalogue);
        if (!query.IsTidy && query.Problems.Count == 0) navigation.NavigateTo(PremiumAddress.Of(query.Scope, query.IsTable));
        Problems = query.Problems;
        ScopeLine = Line(new ScopeWords(catalogue), query.Scope);
        Pending = reader.AnswerAsync(query.Scope, cancellationToken);
        await Task.WhenAny(Pending, Task.Delay(Patience, cancellationToken));
        Filters = new PremiumFilters(query.Scope, catalogue, query.IsTable);
    }

    // Whom a premium is about stands in its headline; "all jobs" would say too much.
    private static string Line(ScopeWords words, PremiumScope scope)
    {
        var line = words.Line(scope.Market);
        return scope.Market is { Jobs.IsAll: true, Families.IsAll: true } ? PremiumHeadline.Capitalised(line[(line.IndexOf('·', StringComparison.Ordinal) + 2)..]) : line;
    }
}
