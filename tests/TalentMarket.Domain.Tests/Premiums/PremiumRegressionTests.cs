using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Premiums;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Tests.Premiums;

public sealed class PremiumRegressionTests
{
    private static readonly PremiumComparison Comparison = SampleSeries.Comparison("premium=frontier-run");

    // Everybody at the labs but one took part in a run, and nobody elsewhere but one.
    [Fact]
    public void Frontier_labs_and_frontier_runs_of_nearly_the_same_people_are_not_split()
    {
        var people = People(200, isAtLab: i => i % 2 == 0, tookPart: i => (i % 2 == 0 && i != 0) || i == 1);

        Adjusted(people).ShouldBeOfType<PremiumFinding.Refusal>().Reason.ShouldBe(
            "People who took part in a frontier run and “tier: frontier-lab” are nearly the same people: not split.");
    }

    // Without noise the coefficient is the one the pay was made with: ln 1.25.
    [Fact]
    public void Where_the_two_cross_the_difference_is_found()
    {
        var estimate = Adjusted(People(200, isAtLab: i => i % 2 == 0, tookPart: i => i % 3 == 0)).ShouldBeOfType<PremiumFinding.Estimate>();

        Math.Exp(estimate.LogDifference).ShouldBe(1.25, 1e-6);
        estimate.Interval.Exists.ShouldBeTrue();
        (estimate.Treated.People, estimate.Controls.People).ShouldBe((67, 133));
    }

    [Fact]
    public void Seven_organisations_are_too_few_for_an_interval()
    {
        var estimate = Adjusted(People(210, isAtLab: i => i % 2 == 0, tookPart: i => i % 3 == 0, organisations: 7)).ShouldBeOfType<PremiumFinding.Estimate>();

        estimate.Interval.Reason.ShouldBe("Interval not available: 7 organisations are too few; 8 are needed.");
    }

    private static PremiumFinding Adjusted(IEnumerable<PayObservation> people) =>
        new PremiumRegression(Comparison, PayElement.BaseSalary).WithoutLevel(new ComparedPeople(Comparison, Comparison.MatchedOn).Of(people));

    private static IEnumerable<PayObservation> People(int count, Func<int, bool> isAtLab, Func<int, bool> tookPart, int organisations = 20) =>
        Enumerable.Range(0, count).Select(i => new PayObservation
        {
            Id = i, SurveyCode = "s", EditionDate = new DateOnly(2026, 3, 31), EffectiveDate = new DateOnly(2026, 3, 31), OrganisationId = i % organisations,
            Title = "t", JobCode = "ml-engineer", Level = JobLevel.L3, HubCode = i % 5 < 2 ? "london" : "zurich", CareerYears = i * 7 % 11,
            Tier = isAtLab(i) ? TalentTier.FrontierLab : TalentTier.BigTech, FrontierRun = tookPart(i) ? FrontierRunPart.Participated : FrontierRunPart.None,
            BaseSalary = 100_000 * (isAtLab(i) ? 1.5 : 1) * (tookPart(i) ? 1.25 : 1) * Math.Exp(0.03 * (i * 7 % 11)) * (i % 5 < 2 ? 0.8 : 1),
        });
}
