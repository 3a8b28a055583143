using TalentMarket.Domain.Statistics.Distributions;

namespace TalentMarket.Domain.Tests.Statistics.Distributions;

public sealed class ExponentialMaximumTests
{
    [Fact]
    public void The_last_of_twenty_takes_three_point_six_times_as_long_as_one() =>
        // H₂₀ = 55835135 ÷ 15519504 (Sloane's A001008 ÷ A002805).
        ExponentialMaximum.Mean(20, 1).ShouldBe(55835135.0 / 15519504.0, 1e-12);

    [Fact]
    public void Five_at_once_take_turns() =>
        // 2 ÷ 5 × 15 + 2 × (1 + ½ + ⅓ + ¼ + ⅕) = 6 + 2 × 137 ÷ 60.
        ExponentialMaximum.Mean(20, 5, 2).ShouldBe(6 + 274.0 / 60, 1e-12);

    [Fact]
    public void More_recruiters_than_roles_do_not_help() =>
        ExponentialMaximum.Mean(4, 9, 3).ShouldBe(ExponentialMaximum.Mean(4, 3));
}
