using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Market;
using TalentMarket.Domain.Market;
using TalentMarket.Web.PayBands;

namespace TalentMarket.Web.Comparisons;

/// <summary>The filters of both sides, and what they share.</summary>
public sealed partial class CompareFilterBar : ComponentBase
{
    private static readonly string[] Controlled = ["job", "family", "level", "experience", "tier", "hub", "country", "source", "survey", "element", "currency", "weighting", "groupBy"];

    [Parameter, EditorRequired]
    public required CompareBoard Board { get; set; }

    [Parameter, EditorRequired]
    public required ReferenceCatalogue Catalogue { get; set; }

    private static string Order => string.Join(' ', CompareAddress.Parameters);

    private FilterBoard First => new(Board.Comparison.First, Catalogue, Board.First);

    private FilterBoard Second => new(Board.Comparison.Second, Catalogue, Board.Second);

    // What has no control here came with an address and stays until it is reset.
    private IEnumerable<KeyValuePair<string, string>> Kept => Of(Board.Comparison.First, isSecond: false)
        .Concat(Of(Board.Comparison.Second, isSecond: true).Where(pair => !ScopeComparison.SharedNames.Contains(pair.Key)));

    private static IEnumerable<KeyValuePair<string, string>> Of(MarketScope scope, bool isSecond) => ScopeQuery.Pairs(scope)
        .Where(pair => !Controlled.Contains(pair.Key))
        .Select(pair => ScopeComparison.SharedNames.Contains(pair.Key) ? pair : KeyValuePair.Create(ScopeComparison.NameOf(pair.Key, isSecond), pair.Value));
}
