using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Premiums;

namespace TalentMarket.Domain.Tests.Premiums;

public sealed class PremiumScopeQueryTests
{
    [Theory]
    [InlineData("", PremiumKind.Ai)]
    [InlineData("premium=phd&level=L3", PremiumKind.Phd)]
    [InlineData("premium=frontier-run&tier=big-tech&element=base-salary", PremiumKind.FrontierRun)]
    [InlineData("premium=ai-product-manager", PremiumKind.AiProductManager)]
    [InlineData("premium=tier&tier=frontier-lab&over=rest-of-tech", PremiumKind.Tier)]
    [InlineData("premium=hub&hub=london&over=san-francisco", PremiumKind.Hub)]
    [InlineData("job=ml-engineer&over=data-engineer", PremiumKind.Job)]
    [InlineData("level=L3&country=US&employment=full-time&title=Machine%20Learning%20Engineer&over=Data%20Engineer&survey=ai-jobs", PremiumKind.Job)]
    public void An_address_is_read_and_written_as_it_was(string query, PremiumKind kind)
    {
        var (scope, problems) = Read(query);

        problems.ShouldBeEmpty();
        scope.Kind.ShouldBe(kind);
        PremiumScopeQuery.Write(scope).ShouldBe(query);
    }

    [Fact]
    public void Open_sources_are_asked_for_base_salaries_and_the_others_for_all_of_pay()
    {
        Read("job=ml-engineer&over=data-engineer").Scope.Market.Element.ShouldBe(PayElement.BaseSalary);
        Read("premium=phd").Scope.Market.Element.ShouldBe(PayElement.TotalDirectCompensation);
    }

    [Fact]
    public void Who_names_nothing_to_compare_gets_a_usual_pair()
    {
        PremiumScopeQuery.Write(Read("premium=hub").Scope).ShouldBe("premium=hub&hub=london&over=san-francisco");
        PremiumScopeQuery.Write(Read("premium=tier").Scope).ShouldBe("premium=tier&tier=frontier-lab&over=rest-of-tech");
    }

    [Fact]
    public void An_unknown_premium_is_a_problem_that_says_what_was_expected() => Read("premium=luck").Problems.ShouldBe(
        [new ScopeProblem("premium", "luck", "one of ai, phd, frontier-run, ai-product-manager, tier, hub, job")]);

    [Fact]
    public void Nothing_is_compared_with_itself() => PremiumComparison.Of(SampleSeries.Scope("job=ml-engineer&over=ml-engineer"), SampleSeries.Jobs, SampleSeries.Hubs)
        .Problems.Single().Parameter.ShouldBe("over");

    private static (PremiumScope Scope, IReadOnlyList<ScopeProblem> Problems) Read(string query) =>
        PremiumScopeQuery.Read(query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('='))
            .Select(pair => KeyValuePair.Create(pair[0], Uri.UnescapeDataString(pair[1]))));
}
