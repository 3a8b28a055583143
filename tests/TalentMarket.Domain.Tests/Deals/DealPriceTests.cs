using TalentMarket.Domain.Deals;
using static TalentMarket.Domain.Tests.Deals.SomeDeal;

namespace TalentMarket.Domain.Tests.Deals;

public sealed class DealPriceTests
{
    [Theory]
    // ../shared/data/README.md: MosaicML, Inflection AI, Silo AI and Windsurf, price and people as published.
    [InlineData(1_300_000_000, 62, 20_967_741.94)]
    [InlineData(650_000_000, 70, 9_285_714.29)]
    [InlineData(665_000_000, 300, 2_216_666.67)]
    [InlineData(2_400_000_000, 40, 60_000_000)]
    public void Published_deals_come_to_their_published_price_a_head(decimal price, decimal people, decimal expected)
    {
        var deal = With(Claim(DealField.HeadlineValue, price), Claim(DealField.TeamSize, people));

        Best(deal.Price.Headline()).ShouldBe(expected);
    }

    // ../shared/data/README.md: about half of Windsurf's 2.4bn went to investors.
    [Fact]
    public void Half_to_the_investors_leaves_half_to_the_people()
    {
        DealClaim[] known = [Claim(DealField.HeadlineValue, 2_400_000_000), Claim(DealField.TeamSize, 40)];

        Best(With([.. known, Claim(DealField.InvestorPayout, 1_200_000_000)]).Price.TalentOnly()).ShouldBe(30_000_000);
        Best(With([.. known, Claim(DealField.EmployeePayout, 1_200_000_000)]).Price.TalentOnly()).ShouldBe(30_000_000);
    }

    [Fact]
    public void What_is_kept_back_for_those_who_stay_goes_to_the_people() =>
        Best(With(Claim(DealField.EmployeePayout, 50), Claim(DealField.RetentionPool, 10), Claim(DealField.TeamSize, 6)).Price.TalentOnly()).ShouldBe(10);

    [Fact]
    public void Each_denominator_gives_its_own_price()
    {
        var price = With(
            Claim(DealField.HeadlineValue, 120), Claim(DealField.TeamSize, 12), Claim(DealField.TechnicalHeads, 8),
            Claim(DealField.RetainedAtTwelveMonths, 6)).Price;

        Best(price.Headline()).ShouldBe(10);
        Best(price.Headline(HeadDenominator.Technical)).ShouldBe(15);
        Best(price.Headline(HeadDenominator.RetainedAtTwelveMonths)).ShouldBe(20);
    }

    [Fact]
    public void A_price_without_people_says_that_they_are_missing() =>
        With(Claim(DealField.HeadlineValue, 120)).Price.Headline().ShouldBe(new PriceAHead.NoData(MoneyIsUnknown: false, HeadsAreUnknown: true));

    [Fact]
    public void Nobody_left_after_a_year_has_no_price_a_head() =>
        With(Claim(DealField.HeadlineValue, 120), Claim(DealField.RetainedAtTwelveMonths, 0)).Price
            .Headline(HeadDenominator.RetainedAtTwelveMonths).ShouldBe(new PriceAHead.NoData(MoneyIsUnknown: false, HeadsAreUnknown: true));

    [Fact]
    public void More_to_the_investors_than_was_paid_prices_nobody() =>
        With(Claim(DealField.HeadlineValue, 330), Claim(DealField.InvestorPayout, 414), Claim(DealField.TeamSize, 10)).Price
            .TalentOnly().ShouldBeOfType<PriceAHead.PayoutAbovePrice>();

    [Fact]
    public void The_dearest_reading_divides_the_most_money_by_the_fewest_people()
    {
        var deal = With(
            Claim(DealField.HeadlineValue, new LowBestHigh(400, 500, 600)), Claim(DealField.TeamSize, new LowBestHigh(50, 60, 80)));

        // Methods 5.1: low ÷ high people, high ÷ low people: 400/80, 600/50.
        var range = Known(deal.Price.Headline());
        range.Low.ShouldBe(5);
        range.High.ShouldBe(12);
    }

    private static decimal Best(PriceAHead price) => Math.Round(Known(price).Best, 2);

    private static LowBestHigh Known(PriceAHead price) => price.ShouldBeOfType<PriceAHead.Known>().Range;
}
