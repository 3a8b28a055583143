using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.RowReview;
using TalentMarket.Domain.Statistics;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Tests.RowReview;

public sealed class PayOutlierTests
{
    // docs/methodology.md, "Rows out of the ordinary": by hand. Eight are paid 100,000 to 170,000 in steps of 10,000, one 12,000.
    // Of the nine ln pay the median is ln 130,000, the deviations' median |ln 110,000 − ln 130,000| = 0.1671, the scale 0.2477.
    private static readonly double[] LogPay = [.. new[] { 12_000, 100_000, 110_000, 120_000, 130_000, 140_000, 150_000, 160_000, 170_000 }.Select(pay => Math.Log(pay))];

    [Fact]
    public void A_monthly_amount_among_yearly_ones_is_far_below_them_and_ordinary_times_12()
    {
        var score = RobustScore.Of(LogPay);
        var outlier = new PayOutlier(score.Of(Math.Log(12_000)), score.Scale);

        score.Scale.ShouldBe(0.2477, 5e-5);
        outlier.Score.ShouldBe(-9.62, 0.005);
        outlier.IsFlagged.ShouldBeTrue();
        outlier.Kind.ShouldBe(FlagKind.LowOutlier);
        outlier.ProposedFactor.ShouldBe(PayFactor.Times12);
    }

    [Theory]
    [InlineData(3.5, false)]
    [InlineData(-3.51, true)]
    public void Above_three_and_a_half_pay_is_flagged(double score, bool isFlagged) => new PayOutlier(score, 0.2).IsFlagged.ShouldBe(isFlagged);

    [Theory]
    [InlineData(SourceClass.Confidential, -6.1, TalentTier.FrontierLab, true)]
    [InlineData(SourceClass.Confidential, 6.1, TalentTier.BigTech, true)]
    [InlineData(SourceClass.Confidential, 6.0, TalentTier.BigTech, false)]
    // The upper tail of frontier labs is what is looked for.
    [InlineData(SourceClass.Confidential, 60, TalentTier.FrontierLab, false)]
    [InlineData(SourceClass.Confidential, 6.1, null, true)]
    [InlineData(SourceClass.Open, -60, TalentTier.BigTech, false)]
    public void Above_six_a_contributed_row_waits_outside_the_draft(SourceClass sourceClass, double score, TalentTier? tier, bool isSetAside) =>
        new PayOutlier(score, 0.2).IsSetAside(sourceClass, tier).ShouldBe(isSetAside);

    [Theory]
    // ln 12 ÷ 0.3 is 8.3, ln 1,000 ÷ 0.3 is 23.0.
    [InlineData(-8.3, PayFactor.Times12)]
    [InlineData(8.3, PayFactor.DividedBy12)]
    [InlineData(-23.0, PayFactor.Times1000)]
    [InlineData(23.0, PayFactor.DividedBy1000)]
    [InlineData(-9.2, PayFactor.Times12)]
    [InlineData(-9.3, null)]
    [InlineData(-14, null)]
    [InlineData(3.4, null)]
    public void A_factor_is_proposed_when_it_brings_the_pay_within_one_scale(double score, PayFactor? factor) =>
        new PayOutlier(score, 0.3).ProposedFactor.ShouldBe(factor);
}
