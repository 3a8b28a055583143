using TalentMarket.Domain.Market;

namespace TalentMarket.Domain.Tests.Market;

public sealed class ScopeComparisonTests
{
    // Written by hand: the addresses that people keep and send must not change.
    [Theory]
    [InlineData("")]
    [InlineData("a.job=ml-engineer&b.job=data-engineer")]
    [InlineData("a.job=ml-engineer&a.tier=frontier-lab&b.job=ml-engineer&b.tier=big-tech&element=total-direct-compensation&currency=EUR&groupBy=none")]
    [InlineData("a.title=R%26D&b.level=L3&b.level=L4&asOf=2026-06-30&weighting=organisations&ageingPercent=4")]
    public void A_known_address_is_written_as_it_was(string query)
    {
        var (comparison, problems) = Read(query);

        problems.ShouldBeEmpty();
        comparison.Query.ShouldBe(query);
    }

    [Fact]
    public void Both_sides_share_what_makes_their_figures_comparable()
    {
        var (comparison, _) = Read("a.job=ml-engineer&element=total-target-cash&groupBy=tier");

        comparison.Second.Jobs.IsAll.ShouldBeTrue();
        comparison.Second.Element.ShouldBe(comparison.First.Element);
        comparison.Second.GroupBy.ShouldBe(BandDimension.Tier);
    }

    [Fact]
    public void A_side_cannot_have_a_currency_of_its_own() =>
        Read("a.currency=EUR&b.groupBy=tier").Comparison.Query.ShouldBe("");

    [Fact]
    public void Problems_carry_the_name_they_were_written_with() =>
        Read("a.level=L9&b.level=L8&b.tier=x&groupBy=mood").Problems.Select(problem => problem.Parameter).ShouldBe(["a.level", "b.tier", "groupBy"]);

    private static (ScopeComparison Comparison, IReadOnlyList<ScopeProblem> Problems) Read(string query) => ScopeComparison.Read(
        [.. query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2))
            .Select(pair => KeyValuePair.Create(pair[0], Uri.UnescapeDataString(pair[1])))]);
}
