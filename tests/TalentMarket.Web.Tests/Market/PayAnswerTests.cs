using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Statistics;
using TalentMarket.Web.Market;
using static TalentMarket.Web.Tests.Market.PublishedSamples;

namespace TalentMarket.Web.Tests.Market;

public sealed class PayAnswerTests
{
    // Senior US ML engineers of 2025 in open_market_cuts.csv.
    private static readonly OpenCuts Cuts = new(
        [
            new("ml-engineer", "ML engineer", JobLevel.L3, "L3 senior", Figures(2018, 2025, 135_000m, 160_000m, 200_000m, 253_200m, 307_535.9m)),
            new("ml-engineer", "ML engineer", JobLevel.L2, "L2 mid", Figures(683, 2025, 110_000m, 135_000m, 172_000m, 229_300m, 280_000m)),
        ],
        [Source]);

    [Theory]
    // Python: .25 + .25 ln(185000/160000) ÷ ln(200000/160000) = .4127; .50 + .25 ln(225000/200000) ÷ ln(253200/200000) = .6248.
    [InlineData("185000", "About the 41st percentile of 2,018 people: ML engineer, L3 senior, 2025.")]
    [InlineData("$225,000", "About the 62nd percentile of 2,018 people: ML engineer, L3 senior, 2025.")]
    [InlineData(" 200k ", "About the 50th percentile of 2,018 people: ML engineer, L3 senior, 2025.")]
    [InlineData("134 999.99", "Below the 10th percentile of 2,018 people: ML engineer, L3 senior, 2025.")]
    [InlineData("307536", "Above the 90th percentile of 2,018 people: ML engineer, L3 senior, 2025.")]
    public void Pay_is_ranked_in_the_cut_of_its_job_and_level(string pay, string expected) =>
        PayAnswer.To(new PayQuestion(pay, "ml-engineer", "l3"), Cuts).Sentence.ShouldBe(expected);

    [Fact]
    public void The_rank_comes_with_the_amount_that_was_read()
    {
        var answer = PayAnswer.To(new PayQuestion("185k", "ml-engineer", "L3"), Cuts).ShouldBeOfType<PayAnswer.Ranked>();

        answer.Amount.ShouldBe(185_000m);
        answer.Rank.Reach.ShouldBe(RankReach.Within);
        answer.Rank.Probability.ShouldBe(0.41265539, 1e-8);
    }

    [Theory]
    [InlineData("a lot", "That is not an amount. Write base pay a year in US dollars, such as 185000, 185,000 or 185k.")]
    [InlineData("1e6", "That is not an amount. Write base pay a year in US dollars, such as 185000, 185,000 or 185k.")]
    [InlineData("-5", "Base pay lies above 0. Write it a year in US dollars, such as 185000.")]
    [InlineData("0", "Base pay lies above 0. Write it a year in US dollars, such as 185000.")]
    [InlineData("100000001", "Base pay a year is at most $100,000,000 here. Check the number of digits.")]
    [InlineData("100001k", "Base pay a year is at most $100,000,000 here. Check the number of digits.")]
    [InlineData("79228162514264337593543950335k", "Base pay a year is at most $100,000,000 here. Check the number of digits.")]
    public void What_is_no_pay_gets_a_sentence(string pay, string expected) =>
        PayAnswer.To(new PayQuestion(pay, "ml-engineer", "L3"), Cuts).ShouldBeOfType<PayAnswer.Unclear>().Sentence.ShouldBe(expected);

    [Theory]
    [InlineData("no-job", "L3", "No open percentiles exist for that job. Choose one of the list.")]
    [InlineData(null, null, "No open percentiles exist for that job. Choose one of the list.")]
    [InlineData("ml-engineer", "L6", "No open percentiles exist for ML engineers at that level. There are some at L3 senior, L2 mid.")]
    public void A_job_or_level_without_a_cut_gets_a_sentence(string? job, string? level, string expected) =>
        PayAnswer.To(new PayQuestion("185000", job, level), Cuts).ShouldBeOfType<PayAnswer.Unclear>().Sentence.ShouldBe(expected);

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void Before_anything_is_typed_the_people_are_named(string? pay) =>
        PayAnswer.To(new PayQuestion(pay, "ml-engineer", "L2"), Cuts).ShouldBeOfType<PayAnswer.NotAsked>()
            .Sentence.ShouldBe("Type an amount to see where it stands among 683 people: ML engineer, L2 mid, 2025.");
}
