namespace TalentMarket.Domain.Deals;

/// <summary>The deals of a search in its order, and what each value of each facet would leave if that facet alone were chosen anew.</summary>
public sealed record DealFindings(DealSearch Search, IReadOnlyList<DealEntry> Rows, int AllCount, IReadOnlyDictionary<DealFacet, IReadOnlyList<DealFacetCount>> Facets);
