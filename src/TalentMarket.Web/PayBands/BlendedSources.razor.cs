using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Composites;
using TalentMarket.Web.Composites;

namespace TalentMarket.Web.PayBands;

/// <summary>The sources of a scope together, and what each does to the median; nothing waits for it, and one source alone is no blend.</summary>
public sealed partial class BlendedSources : ComponentBase
{
    private const int FewestSources = 2;

    /// <summary>Null: nothing can be blended for the scope.</summary>
    [Parameter, EditorRequired]
    public required Task<CompositePrice?> Blend { get; set; }

    private CompositePrice? Price { get; set; }

    private string Head => Price!.StandsApart ? "Sources side by side" : "Sources blended";

    private string Explanation => CompositeWords.Finding(Price!) + (Price!.StandsApart ? "" :
        " A mixture of their distributions, each weighing its organisations (where all count them) × match × recency: modelled, not observed.");

    protected override async Task OnParametersSetAsync()
    {
        Price = null;
        Price = await Blend is { } price && price.Used.Count() >= FewestSources ? price : null;
    }
}
