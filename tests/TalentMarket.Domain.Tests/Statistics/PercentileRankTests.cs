using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Statistics;

namespace TalentMarket.Domain.Tests.Statistics;

public sealed class PercentileRankTests
{
    private static readonly double[] Probabilities = [.10, .25, .50, .75, .90];

    // ai-jobs, senior US ML engineers of 2025, as open_market_cuts.csv prints them.
    private static readonly (double, double)[] SeniorEngineers = [(.10, 135_000), (.25, 160_000), (.50, 200_000), (.75, 253_200), (.90, 307_535.9)];

    [Theory]
    // Python's math.log: .25 + .25 ln(185000/160000) ÷ ln(200000/160000) = .25 + .25 × .145182 ÷ .223144, and so on.
    [InlineData(185_000, 0.41265539)]
    [InlineData(150_000, 0.19302041)]
    [InlineData(225_000, 0.624843)]
    [InlineData(280_000, 0.82762626)]
    // The percentiles themselves.
    [InlineData(135_000, 0.10)]
    [InlineData(200_000, 0.50)]
    [InlineData(307_535.9, 0.90)]
    public void Between_two_percentiles_the_logarithm_of_pay_is_divided_evenly(double amount, double expected)
    {
        var rank = PercentileRank.Of(amount, SeniorEngineers);

        rank.Probability.ShouldBe(expected, 1e-8);
        rank.Reach.ShouldBe(RankReach.Within);
    }

    [Fact]
    public void Beyond_the_outermost_percentiles_only_the_side_is_known()
    {
        PercentileRank.Of(134_999, SeniorEngineers).ShouldSatisfyAllConditions(
            rank => rank.Reach.ShouldBe(RankReach.Below), rank => rank.Probability.ShouldBe(.10));
        PercentileRank.Of(307_536, SeniorEngineers).ShouldSatisfyAllConditions(
            rank => rank.Reach.ShouldBe(RankReach.Above), rank => rank.Probability.ShouldBe(.90));
    }

    [Fact]
    public void At_an_amount_that_percentiles_share_the_middle_of_them_stands()
    {
        // Machine learning researchers of 2025: P10 and P25 are 110,000, P50 and P75 are 160,000.
        (double, double)[] shared = [(.10, 110_000), (.25, 110_000), (.50, 160_000), (.75, 160_000), (.90, 180_000)];

        PercentileRank.Of(110_000, shared).Probability.ShouldBe(.175, 1e-15);
        PercentileRank.Of(160_000, shared).Probability.ShouldBe(.625, 1e-15);
        PercentileRank.Of(109_999, shared).Reach.ShouldBe(RankReach.Below);
    }

    [Fact]
    public void More_pay_never_ranks_lower_and_the_rank_stays_between_the_outermost_percentiles() =>
        Prop.ForAll(Bands, Amounts, Amounts, (band, one, other) =>
        {
            var lower = PercentileRank.Of(Math.Min(one, other), band).Probability;
            var higher = PercentileRank.Of(Math.Max(one, other), band).Probability;
            return lower is >= .10 and <= .90 && higher is >= .10 and <= .90 && lower <= higher + 1e-12;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_median_ranks_at_one_half_where_no_other_percentile_equals_it() =>
        Prop.ForAll(Bands, band =>
            band[1].Amount == band[2].Amount || band[2].Amount == band[3].Amount
            || PercentileRank.Of(band[2].Amount, band).Probability == .50).QuickCheckThrowOnFailure();

    [Fact]
    public void A_rank_does_not_depend_on_the_currency() =>
        Prop.ForAll(Bands, Amounts, (band, amount) =>
        {
            var converted = band.Select(known => (known.Probability, known.Amount * 4)).ToArray();
            return Math.Abs(PercentileRank.Of(amount, band).Probability - PercentileRank.Of(amount * 4, converted).Probability) < 1e-9;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void An_amount_lies_above_0(double amount) =>
        Should.Throw<ArgumentOutOfRangeException>(() => PercentileRank.Of(amount, SeniorEngineers));

    [Fact]
    public void Percentiles_are_two_or_more_and_ascend()
    {
        Should.Throw<ArgumentException>(() => PercentileRank.Of(1, [(.5, 1)])).Message.ShouldStartWith("A rank lies between two percentiles");
        Should.Throw<ArgumentException>(() => PercentileRank.Of(1, [(.5, 2), (.9, 1)])).Message.ShouldStartWith("Percentiles ascend.");
        Should.Throw<ArgumentException>(() => PercentileRank.Of(1, [(.9, 1), (.5, 2)])).Message.ShouldStartWith("Percentiles ascend.");
        Should.Throw<ArgumentException>(() => PercentileRank.Of(1, [(.5, 0), (.9, 1)])).Message.ShouldStartWith("A percentile has a probability");
    }

    private static Arbitrary<double> Amounts => Gen.Choose(1, 900_000).Select(amount => (double)amount).ToArbitrary();

    private static Arbitrary<(double Probability, double Amount)[]> Bands => Gen.Choose(10_000, 800_000).ArrayOf(5)
        .Select(amounts => Probabilities.Zip(amounts.Order().Select(amount => (double)amount)).ToArray()).ToArbitrary();
}
