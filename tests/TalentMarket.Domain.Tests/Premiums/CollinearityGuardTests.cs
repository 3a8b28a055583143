using TalentMarket.Domain.Premiums;
using TalentMarket.Domain.Statistics.Regression;

namespace TalentMarket.Domain.Tests.Premiums;

public sealed class CollinearityGuardTests
{
    [Fact]
    public void Two_marks_of_nearly_the_same_people_are_not_split()
    {
        var guard = CollinearityGuard.Of(Design(100, row => row < 50, row => row is < 50 or 99), "run");

        guard.CanSplit.ShouldBeFalse();
        guard.NearestPair.ShouldBe(("run", "frontier lab"));
    }

    [Fact]
    public void Two_marks_of_exactly_the_same_people_are_not_split() =>
        CollinearityGuard.Of(Design(100, row => row < 50, row => row < 50), "run").CanSplit.ShouldBeFalse();

    // Correlation of the two marks is 0, so nothing inflates the variance and all eigenvalues are 1.
    [Fact]
    public void Marks_that_cross_are_split()
    {
        var guard = CollinearityGuard.Of(Design(100, row => row < 50, row => row % 2 == 0), "run");

        guard.CanSplit.ShouldBeTrue();
        guard.Inflation.ShouldBe(1, 1e-9);
        guard.Condition.ShouldBe(1, 1e-9);
    }

    // Correlation ρ of two columns alone: 1 ÷ (1 − ρ²) and √((1 + ρ) ÷ (1 − ρ)). Of these marks ρ = (40 × 100 − 50 × 50) ÷ (50 × 50) = 0.6.
    [Fact]
    public void Inflation_and_condition_are_those_of_the_correlation()
    {
        var guard = CollinearityGuard.Of(Design(100, row => row < 50, row => row is >= 10 and < 60), "run");

        guard.Inflation.ShouldBe(1 / (1 - 0.36), 1e-9);
        guard.Condition.ShouldBe(2, 1e-9);
    }

    private static DesignMatrix Design(int rows, Func<int, bool> run, Func<int, bool> lab) =>
        DesignMatrix.For([.. Enumerable.Range(0, rows)]).WithIntercept().WithFlag("run", run).WithFlag("frontier lab", lab).Build();
}
