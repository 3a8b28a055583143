using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Premiums;

namespace TalentMarket.Web.Premiums;

/// <summary>The page as it stands for one scope, before and after its estimates are there.</summary>
public sealed partial class PremiumView : ComponentBase
{
    [Parameter, EditorRequired]
    public required PremiumFilters Filters { get; set; }

    [Parameter, EditorRequired]
    public required Task<PremiumAnswer> Pending { get; set; }

    [Parameter, EditorRequired]
    public required string ScopeLine { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<ScopeProblem> Problems { get; set; }

    private PremiumBoard? Board { get; set; }

    private string Headline => Board?.Headline ?? $"Premiums: {PremiumText.Label(Filters.Kind)}";

    private string Link => PremiumAddress.Of(Filters.Scope, Filters.IsTable);

    protected override async Task OnInitializedAsync()
    {
        // What is there already is awaited without a pause, and nothing is streamed.
        Board = PremiumBoard.From(await Pending, ScopeLine, Problems, Filters.IsTable);
    }

    // Another premium of the same part of the market, as far as both know the filter.
    private string AddressOf(PremiumKind kind)
    {
        var market = Filters.Scope.Market with { Jobs = default, Families = default, Titles = default, Element = PremiumScope.DefaultElement(kind) };
        if (kind == PremiumKind.Hub || Filters.Kind == PremiumKind.Hub) market = market with { Hubs = default };
        if (kind == PremiumKind.Tier || Filters.Kind == PremiumKind.Tier) market = market with { Tiers = default };
        if (kind == Filters.Kind) return Link;
        return PremiumAddress.Of(PremiumScopeQuery.Read(PremiumScopeQuery.Pairs(new PremiumScope { Kind = kind, Market = market })
            .Append(KeyValuePair.Create(PremiumScopeQuery.KindName, Slug.Of(kind)))).Scope, Filters.IsTable);
    }
}
