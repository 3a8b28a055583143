using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Blending;

namespace TalentMarket.Domain.Tests.Blending;

public sealed class BlendTests
{
    private static readonly double[] Probabilities = [.10, .25, .50, .75, .90];

    [Fact]
    public void A_blend_of_one_is_itself() =>
        Prop.ForAll(Surveys.Distribution.ToArbitrary(), survey => Methods.All(method =>
            Blend.Of([new BlendSource("one", survey, 3, 30)], method).Percentiles.All(blended => blended.Value == survey.AmountAt(blended.Key))))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_blend_of_the_same_survey_twice_is_the_survey() =>
        Prop.ForAll(Surveys.Distribution.ToArbitrary(), survey =>
            Blend.Of([new BlendSource("one", survey, 3, 30), new BlendSource("two", survey, 1, 30)]).Percentiles
                .All(blended => blended.Value == survey.AmountAt(blended.Key)))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_the_sources_does_not_matter() =>
        Prop.ForAll(Surveys.Several, sources => Methods.All(method =>
            Blend.Of(sources, method).Percentiles.SequenceEqual(Blend.Of(sources.Reverse(), method).Percentiles)))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_blend_lies_within_its_sources_and_ascends() =>
        Prop.ForAll(Surveys.Several, sources => Methods.All(method =>
        {
            var blend = Blend.Of(sources, method);
            return Probabilities.All(p => Within(blend.AmountAt(p), sources.Min(s => s.Distribution.AmountAt(p)), sources.Max(s => s.Distribution.AmountAt(p))))
                && Probabilities.Zip(Probabilities.Skip(1)).All(pair => blend.AmountAt(pair.First) <= blend.AmountAt(pair.Second) * (1 + 1e-12));
        })).QuickCheckThrowOnFailure();

    [Fact]
    public void Only_shares_of_weights_count() =>
        Prop.ForAll(Surveys.Several, sources =>
            Blend.Of(sources).Percentiles.All(blended =>
                Math.Abs(Blend.Of(sources.Select(s => new BlendSource(s.Name, s.Distribution, s.Weight * 7, 30))).Percentiles[blended.Key] / blended.Value - 1) < 1e-9))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void People_of_two_surveys_together_have_the_percentiles_of_the_mixture()
    {
        // Two lognormal surveys of medians 150,000 and 250,000, σ 0.25, of equal weight. Python: the mean of their two CDFs, bisected.
        BlendSource low = new("low", Lognormal(150_000), 1, 30), high = new("high", Lognormal(250_000), 1, 30);

        var blend = Blend.Of([low, high]);

        blend.Percentiles[.5].ShouldBe(193_649, 193_649 * .01);
        blend.Percentiles[.1].ShouldBe(121_330, 121_330 * .01);
        blend.Percentiles[.9].ShouldBe(309_074, 309_074 * .01);
        // The shortcut of means is narrower: 1.2815515655 deviates of 0.25 around each median, averaged.
        var shortcut = Blend.Of([low, high], BlendMethod.WeightedMean);
        shortcut.Percentiles[.1].ShouldBe(145_173.5, 1);
        shortcut.Percentiles[.5].ShouldBe(200_000, 1e-6);
    }

    [Fact]
    public void Percentiles_are_blended_only_like_with_like()
    {
        var all = Lognormal(200_000);
        SurveyDistribution quartiles = new([(.25, 180_000), (.50, 210_000), (.75, 240_000)]);

        Blend.Of([new BlendSource("all", all, 1, 30), new BlendSource("quartiles", quartiles, 1, 30)]).Percentiles.Keys.ShouldBe([.25, .50, .75]);
    }

    [Fact]
    public void Without_a_source_the_others_are_blended_in_their_old_proportions()
    {
        BlendSource[] sources = [new("a", Lognormal(100_000), 1, 30), new("b", Lognormal(200_000), 2, 30), new("c", Lognormal(300_000), 3, 30)];
        var blend = Blend.Of(sources, BlendMethod.WeightedMean);

        var without = blend.LeaveOneOut().ToList();

        // (100 + 2 × 200 + 3 × 300) ÷ 6 = 233.3; without a (400 + 900) ÷ 5 = 260: 11.43 % more.
        without.Select(left => left.Name).ShouldBe(["a", "b", "c"]);
        without[0].Without.Shares["b"].ShouldBe(.4, 1e-12);
        without[0].MedianChangeRate(blend)!.Value.ShouldBe(.1142857142857, 1e-9);
        Blend.Of([sources[0]]).LeaveOneOut().ShouldBeEmpty();
    }

    [Fact]
    public void A_weight_below_nothing_or_nothing_at_all_is_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new BlendSource("a", Lognormal(1), -1, 30));
        Should.Throw<ArgumentOutOfRangeException>(() => new BlendSource("a", Lognormal(1), double.NaN, 30));
        Should.Throw<ArgumentException>(() => Blend.Of([new BlendSource("a", Lognormal(1), 0, 30)]));
    }

    private static BlendMethod[] Methods => Enum.GetValues<BlendMethod>();

    private static bool Within(double amount, double low, double high) => amount >= low * (1 - 1e-12) && amount <= high * (1 + 1e-12);

    private static SurveyDistribution Lognormal(double median) => new([
        (.10, median * .7258674), (.25, median * .8448278), (.50, median), (.75, median * 1.1836731), (.90, median * 1.3776620)]);
}
