using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.PayCurves;

namespace TalentMarket.Domain.Tests.PayCurves;

public sealed class PayCurveScopeQueryTests
{
    // Written by hand: the addresses that people keep and send must not change.
    [Theory]
    [InlineData("")]
    [InlineData("job=research-scientist")]
    [InlineData("family=ai-research&hub=london&source=open&currency=GBP&asOf=2026-06-30&element=base-salary&clock=frontier&phd=held")]
    [InlineData("job=data-engineer&job=ml-engineer&level=L3&phd=not-held")]
    [InlineData("family=ai-engineering")]
    public void A_known_address_is_written_as_it_was(string query)
    {
        var (scope, problems) = PayCurveScopeQuery.Read(Parsed(query));

        problems.ShouldBeEmpty();
        PayCurveScopeQuery.Write(scope).ShouldBe(query);
    }

    [Fact]
    public void Without_a_word_it_is_total_compensation_of_ML_engineers_by_career_years()
    {
        var scope = PayCurveScopeQuery.Read([]).Scope;

        scope.ShouldBe(PayCurveScope.Default);
        scope.Market.Jobs.ShouldBe(["ml-engineer"]);
        scope.Market.Element.ShouldBe(PayElement.TotalDirectCompensation);
        (scope.Clock, scope.Phd).ShouldBe((ExperienceClock.Career, PhdChoice.Any));
    }

    [Fact]
    public void Every_problem_is_told_once()
    {
        var (_, problems) = PayCurveScopeQuery.Read(Parsed("element=bonus&clock=dog&phd=maybe&currency=dollars"));

        problems.Select(problem => problem.Parameter).Order().ShouldBe(["clock", "currency", "element", "phd"]);
        problems.Single(problem => problem.Parameter == "clock").ToString().ShouldContain("one of career, frontier");
    }

    [Fact]
    public void A_tier_or_a_grouping_narrows_no_curve() =>
        PayCurveScopeQuery.Read(Parsed("tier=big-tech&groupBy=level&experience=4-6")).Scope.ShouldBe(PayCurveScope.Default);

    private static IEnumerable<KeyValuePair<string, string>> Parsed(string query) =>
        query.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2)).Select(pair => KeyValuePair.Create(pair[0], Uri.UnescapeDataString(pair[1])));
}
