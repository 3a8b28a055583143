using TalentMarket.Domain.Currencies;

namespace TalentMarket.Domain.Tests.Currencies;

public sealed class PriceLevelsTests
{
    private const string Bea = "BEA regional price parities";

    // Regional price parities of 2023 for two metropolitan areas, the nation being 100.
    private static readonly PriceLevels Levels = new(
        [new("san-francisco", 2023, 117.55m, Bea), new("new-york", 2023, 112.64m, Bea), new("london", 2023, 85m, "Another index")]);

    [Fact]
    public void Only_what_is_consumed_is_bought_at_the_prices_of_the_hub()
    {
        // 0.6 × 112.64 ÷ 117.55 + 0.4 = 0.974938, and 112.64 ÷ 117.55 = 0.958231 when all is consumed.
        ((double)Known(Levels.Factor("san-francisco", "new-york", 2026)).Factor).ShouldBe(.974938, 1e-6);
        ((double)Known(Levels.Factor("san-francisco", "new-york", 2026, 1)).Factor).ShouldBe(.958231, 1e-6);
        Known(Levels.Factor("san-francisco", "san-francisco", 2026)).Factor.ShouldBe(1m);
    }

    [Theory]
    [InlineData("paris")]
    [InlineData("london")]
    public void Without_one_source_for_both_hubs_there_is_no_factor(string hub) =>
        Levels.Factor(hub, "new-york", 2026).ShouldBe(new BasisFactor.Unknown($"No source yet gives the prices of both {hub} and new-york."));

    private static BasisFactor.Known Known(BasisFactor factor) => factor.ShouldBeOfType<BasisFactor.Known>();
}
