using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Statistics;

namespace TalentMarket.Domain.Tests.Statistics;

public sealed class WeightsTests
{
    [Fact]
    public void Unequal_weights_count_as_fewer_people()
    {
        // goldens/identities: Kish's (Σw)² ÷ Σw² of 1, 2, 3.
        var golden = Golden.Of("identities");
        var kish = golden.Json.GetProperty("kish_neff");
        double[] weights = kish.Numbers("w");

        golden.Compare("Kish's effective count", kish.GetProperty("neff").GetDouble(), Weights.EffectiveCount(weights), 1e-12);
        Weights.DesignEffect(weights).ShouldBe(3 / Weights.EffectiveCount(weights), 1e-12);
        Weights.DesignEffect([5, 5, 5, 0]).ShouldBe(1, 1e-12);
    }

    [Fact]
    public void The_effective_count_is_at_most_the_count_and_does_not_change_with_the_unit() =>
        Prop.ForAll(Gen.Choose(1, 1000).NonEmptyListOf().ToArbitrary(), list =>
        {
            double[] weights = [.. list.Select(weight => (double)weight)];
            var effective = Weights.EffectiveCount(weights);
            return effective <= weights.Length + 1e-9 && effective >= 1 - 1e-9
                && Math.Abs(Weights.EffectiveCount([.. weights.Select(weight => weight * 0.01)]) - effective) < 1e-9;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Each_organisation_counts_once_however_many_of_its_people_are_in() =>
        Weights.OnePerOrganisation([7, 8, 7, 7, 7]).ShouldBe([.25, 1, .25, .25, .25]);
}
