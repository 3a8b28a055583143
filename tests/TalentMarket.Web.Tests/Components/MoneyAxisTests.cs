using TalentMarket.Domain.Currencies;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Tests.Components;

public sealed class MoneyAxisTests
{
    [Theory]
    [InlineData(310_000, new[] { 0, 50_000, 100_000, 150_000, 200_000, 250_000, 300_000 })]
    [InlineData(180_000, new[] { 0, 50_000, 100_000, 150_000 })]
    [InlineData(2_800_000, new[] { 0, 500_000, 1_000_000, 1_500_000, 2_000_000, 2_500_000 })]
    [InlineData(900_000, new[] { 0, 200_000, 400_000, 600_000, 800_000 })]
    public void Ticks_are_one_two_or_five_times_a_power_of_ten_from_zero(int maximum, int[] ticks) =>
        MoneyAxis.Reaching(maximum, Currency.Usd).Ticks.ShouldBe(ticks.Select(tick => (decimal)tick));

    [Fact]
    public void Nothing_stands_outside_the_picture()
    {
        var axis = MoneyAxis.Reaching(100m, Currency.Usd);

        axis.Percent(0m).ShouldBe(axis.StartPercent);
        axis.Percent(1_000_000m).ShouldBe(axis.EndPercent);
    }

    [Fact]
    public void Without_an_amount_there_is_nothing_to_measure() => MoneyAxis.Reaching(0m, Currency.Usd).Ticks.ShouldBeEmpty();
}
