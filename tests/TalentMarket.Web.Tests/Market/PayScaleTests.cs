using TalentMarket.Domain.Currencies;
using TalentMarket.Web.Market;

namespace TalentMarket.Web.Tests.Market;

public sealed class PayScaleTests
{
    [Fact]
    public void A_scale_starts_at_a_round_amount_below_everything_and_reaches_above_it()
    {
        var scale = PayScale.Around(120_000m, 259_000m, Currency.Usd);

        scale.Ticks.ShouldBe([100_000m, 150_000m, 200_000m, 250_000m]);
        scale.Share(100_000m).ShouldBe(0m);
        scale.Share(259_000m).ShouldBeInRange(.9m, 1m);
        scale.Share(90_000m).ShouldBe(0m);
        scale.Share(999_000m).ShouldBe(1m);
    }

    [Fact]
    public void One_amount_alone_has_a_scale() => PayScale.Around(5m, 5m, Currency.Usd).Share(5m).ShouldBeInRange(0m, 1m);
}
