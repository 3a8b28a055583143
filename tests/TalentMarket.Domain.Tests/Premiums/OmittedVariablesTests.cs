using TalentMarket.Domain.Premiums;

namespace TalentMarket.Domain.Tests.Premiums;

public sealed class OmittedVariablesTests
{
    // By hand: R² 0.1 to 0.5, R_max = 0.65; b 0.4 to 0.3: 0.3 − 0.1 × 0.15 ÷ 0.4 = 0.2625; δ = 0.3 × 0.4 ÷ (0.1 × 0.15) = 8.
    [Fact]
    public void A_difference_that_controls_hardly_move_needs_much_unseen_to_vanish()
    {
        OmittedVariables.BiasAdjusted(0.4, 0.1, 0.3, 0.5).ShouldBe(0.2625, 1e-12);
        OmittedVariables.Delta(0.4, 0.1, 0.3, 0.5).ShouldBe(8, 1e-12);
    }

    [Fact]
    public void At_its_delta_the_difference_vanishes()
    {
        var (raw, rawRSquared, adjusted, adjustedRSquared) = (0.35, 0.05, 0.2, 0.6);
        var delta = OmittedVariables.Delta(raw, rawRSquared, adjusted, adjustedRSquared);
        var gain = OmittedVariables.LargestRSquared(adjustedRSquared) - adjustedRSquared;

        (adjusted - delta * (raw - adjusted) * gain / (adjustedRSquared - rawRSquared)).ShouldBe(0, 1e-12);
    }

    [Fact]
    public void Nobody_explains_more_than_everything() => OmittedVariables.LargestRSquared(0.9).ShouldBe(1);
}
