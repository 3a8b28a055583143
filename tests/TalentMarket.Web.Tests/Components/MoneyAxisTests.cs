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

    [Fact]
    public void A_logarithmic_axis_ticks_at_one_two_and_five_and_finely_between()
    {
        var axis = MoneyAxis.LogarithmicBetween(80_000m, 1_500_000m, Currency.Usd);

        axis.IsLogarithmic.ShouldBeTrue();
        axis.Ticks.ShouldBe([100_000m, 200_000m, 500_000m, 1_000_000m]);
        axis.FineTicks.ShouldBe([80_000m, 90_000m, 300_000m, 400_000m, 600_000m, 700_000m, 800_000m, 900_000m]);
    }

    [Fact]
    public void A_short_logarithmic_axis_labels_every_multiple() =>
        MoneyAxis.LogarithmicBetween(210_000m, 480_000m, Currency.Usd).Ticks.ShouldBe([300_000m, 400_000m]);

    [Fact]
    public void Equal_ratios_are_equal_lengths_of_a_logarithmic_axis()
    {
        var axis = MoneyAxis.LogarithmicBetween(100m, 10_000m, Currency.Usd);

        Math.Round(axis.Percent(1_000m) - axis.Percent(200m), 9).ShouldBe(Math.Round(axis.Percent(5_000m) - axis.Percent(1_000m), 9));
        axis.Percent(1m).ShouldBe(axis.StartPercent);
        axis.Percent(1_000_000m).ShouldBe(axis.EndPercent);
    }

    [Fact]
    public void Fine_ticks_divide_a_linear_step_into_fifths() =>
        MoneyAxis.Reaching(90m, Currency.Usd).FineTicks.Take(6).ShouldBe([4m, 8m, 12m, 16m, 24m, 28m]);
}
