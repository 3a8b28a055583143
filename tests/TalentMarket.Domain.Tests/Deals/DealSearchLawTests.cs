using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Deals;
using TalentMarket.Domain.Market;

namespace TalentMarket.Domain.Tests.Deals;

public sealed class DealSearchLawTests
{
    private static readonly bool[] BothWays = [true, false];

    [Fact]
    public void The_counts_of_a_facet_add_up_to_what_its_own_filter_leaves_out() =>
        ForAll((table, search) =>
        {
            var findings = table.Find(search);
            return findings.Facets.All(facet => facet.Value.Sum(value => value.Deals) == table.Find(Without(search, facet.Key)).Rows.Count);
        });

    [Fact]
    public void A_count_is_what_choosing_its_value_alone_would_find() =>
        ForAll((table, search) =>
        {
            var findings = table.Find(search);
            return findings.Facets.Where(facet => facet.Key != DealFacet.Year).All(facet =>
                facet.Value.All(value => value.Deals == table.Find(Only(Without(search, facet.Key), facet.Key, value.Code)).Rows.Count));
        });

    [Fact]
    public void Filtering_and_then_sorting_is_sorting_and_then_filtering() =>
        ForAll((table, search) =>
        {
            var found = table.Find(search).Rows;
            var all = table.Find(DealSearch.Everything with { Sort = search.Sort }).Rows;
            return all.Count == table.Rows.Count && all.Where(found.Contains).SequenceEqual(found);
        });

    [Fact]
    public void One_more_filter_never_adds_a_deal() =>
        ForAll((table, search) =>
        {
            var narrow = table.Find(search).Rows;
            return Enum.GetValues<DealFacet>().Select(facet => Without(search, facet)).Append(search with { Text = "" })
                .All(wider => narrow.All(table.Find(wider).Rows.Contains));
        });

    [Fact]
    public void What_is_unknown_comes_last_either_way() =>
        ForAll((table, search) => BothWays.All(isDescending =>
        {
            var prices = table.Find(search with { Sort = new DealSort(DealColumn.Price, isDescending) }).Rows.Select(row => row.Price?.Best).ToList();
            var known = prices.OfType<decimal>().ToList();
            return prices.Take(known.Count).All(price => price is not null)
                && known.SequenceEqual(isDescending ? known.OrderDescending() : known.Order());
        }));

    [Fact]
    public void Every_search_comes_back_from_its_text() =>
        ForAll((_, search) =>
        {
            var (read, problems) = DealSearchQuery.Read(DealSearchQuery.Pairs(search));
            return problems.Count == 0 && read == search && DealSearchQuery.Write(read) == DealSearchQuery.Write(search);
        });

    [Fact]
    public void Reading_and_searching_never_throw_whatever_the_address_says()
    {
        var table = new DealTable([SomeDeal.With()]);
        Prop.ForAll<NonNull<string>>(text =>
        {
            foreach (var name in DealSearchQuery.Parameters) table.Find(DealSearchQuery.Read([KeyValuePair.Create(name, text.Get)]).Search);
        }).QuickCheckThrowOnFailure();
    }

    private static void ForAll(Func<DealTable, DealSearch, bool> law) => Prop.ForAll(AnyDeals.Tables, AnyDeals.Searches, law).QuickCheckThrowOnFailure();

    private static DealSearch Without(DealSearch search, DealFacet facet) => facet switch
    {
        DealFacet.Year => search with { Years = default },
        DealFacet.Structure => search with { Structures = default },
        DealFacet.Acquirer => search with { Acquirers = default },
        DealFacet.Value => search with { Values = default, Value = default },
        DealFacet.TeamSize => search with { TeamSizes = default, TeamSize = default },
        DealFacet.Price => search with { Prices = default, Price = default },
        DealFacet.Hub => search with { Hubs = default },
        DealFacet.Confidence => search with { Confidences = default },
        DealFacet.Regulator => search with { Regulators = default },
        _ => search with { SharesTaken = default },
    };

    // "Unknown" is the last value of every facet; a structure and a confidence are always known.
    private static DealSearch Only(DealSearch search, DealFacet facet, string code) => facet switch
    {
        DealFacet.Structure => Slug.Find<DealStructure>(code) is { } structure ? search with { Structures = Selection.Of([structure]) } : None(search),
        DealFacet.Acquirer => search with { Acquirers = Selection.Of([code]) },
        DealFacet.Value => search with { Values = Selection.Of([code]) },
        DealFacet.TeamSize => search with { TeamSizes = Selection.Of([code]) },
        DealFacet.Price => search with { Prices = Selection.Of([code]) },
        DealFacet.Hub => search with { Hubs = Selection.Of([code]) },
        DealFacet.Confidence => Slug.Find<ClaimConfidence>(code) is { } confidence ? search with { Confidences = Selection.Of([confidence]) } : None(search),
        DealFacet.Regulator => search with { Regulators = Selection.Of([code]) },
        _ => search with { SharesTaken = Selection.Of([code]) },
    };

    private static DealSearch None(DealSearch search) => search with { Years = new NumberRange(3000, 3000) };
}
