using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Sources;
using TalentMarket.Data.Tests.Reference;

namespace TalentMarket.Data.Tests.Sources;

public sealed class SourceRegisterTests(ShippedDatabase shipped) : IClassFixture<ShippedDatabase>
{
    private static readonly CancellationToken None = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_source_is_listed_and_something_rests_on_each()
    {
        await using var db = shipped.Open();

        var sources = await ReadAsync();

        sources.Count.ShouldBe(await db.Sources.CountAsync(None));
        sources.Where(source => source.Dependents.Count == 0).Select(source => source.Source.Title).ShouldBeEmpty();
    }

    [Fact]
    public async Task All_rows_are_counted_once()
    {
        var counts = (await ReadAsync()).SelectMany(source => source.Dependents)
            .GroupBy(pair => pair.Key).ToDictionary(group => group.Key, group => group.Sum(pair => pair.Value));

        // Lines of the shipped files: 252 facts, 284 cuts, 4,222 rates and 3 pegs of 136 months, 1,991 price levels, 72 hubs;
        // two surveys of percentiles as one edition each and one of four years.
        counts[DependentKind.PublishedFact].ShouldBe(252);
        counts[DependentKind.PublishedCut].ShouldBe(284);
        counts[DependentKind.Edition].ShouldBe(6);
        counts[DependentKind.ExchangeRate].ShouldBe(4_222 + 3 * 136);
        counts[DependentKind.PurchasingPower].ShouldBe(1_991);
        counts[DependentKind.Hub].ShouldBe(72);
        counts.ShouldNotContainKey(DependentKind.OpenRecord);
    }

    [Fact]
    public async Task A_source_says_what_rests_on_it()
    {
        var offers = (await ReadAsync()).Single(source => source.Source.Publisher == "TEXAL");

        // The source's table has 21 employers.
        offers.Dependents.ShouldBe(new Dictionary<DependentKind, long> { [DependentKind.PublishedFact] = 21 });
    }

    private Task<IReadOnlyList<RegisteredSource>> ReadAsync() => new SourceRegister(shipped).ReadAsync(None);
}
