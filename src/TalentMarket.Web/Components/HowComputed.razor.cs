using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Web.Components;

/// <summary>Formula, method, rows, rules, rates, sources and version of what a page shows.</summary>
public sealed partial class HowComputed : ComponentBase
{
    // More would be longer than the page they stand under.
    private const int MostUnfolded = 15;

    [Parameter, EditorRequired]
    public required IReadOnlyList<Computation> Computations { get; set; }

    [Parameter, EditorRequired]
    public required long MarketVersion { get; set; }

    [Parameter, EditorRequired]
    public required DateOnly AsOf { get; set; }

    /// <summary>The address of this view.</summary>
    [Parameter, EditorRequired]
    public required string Link { get; set; }

    private IReadOnlyList<SourceReference> Sources => [.. Computations.SelectMany(computation => computation.Sources).Distinct()];
}
