using TalentMarket.Web.Premiums;

namespace TalentMarket.Web.Tests.Premiums;

public sealed class PremiumTextTests
{
    [Theory]
    [InlineData(24.5, "+24.5%")]
    [InlineData(-3, "−3%")]
    [InlineData(0, "0%")]
    [InlineData(1230, "+1,230%")]
    public void A_difference_carries_its_sign(double percent, string text) => PremiumText.Signed((decimal)percent).ShouldBe(text);

    [Fact]
    public void An_axis_always_shows_zero()
    {
        PercentAxis.Over([20m, 40m]).Ticks.First().ShouldBe(0m);
        var below = PercentAxis.Over([-30m, -10m]);
        below.Ticks.ShouldContain(0m);
        below.Low.ShouldBeLessThan(-30m);
    }

    [Fact]
    public void Positions_run_from_low_to_high_and_stay_within()
    {
        var axis = PercentAxis.Over([100m]);

        axis.At(0m).ShouldBe("1.5%");
        axis.At(1_000m).ShouldBe("98.5%");
        axis.Length(0m, axis.High).ShouldBe("97%");
    }
}
