using TalentMarket.Domain.Offers;
using TalentMarket.Web.Offers;

namespace TalentMarket.Web.Tests.Offers;

public sealed class OfferReadingTests
{
    [Theory]
    [InlineData("250000", 250_000)]
    [InlineData("$250,000", 250_000)]
    [InlineData("250 k", 250_000)]
    [InlineData("1.2M", 1_200_000)]
    public void Amounts_are_read_as_people_type_them(string typed, double expected) =>
        TypedNumber.Amount(typed).ShouldBe(expected);

    [Theory]
    [InlineData("-5")]
    [InlineData("1e5")]
    [InlineData("a lot")]
    [InlineData("99999999999")]
    [InlineData("NaN")]
    public void What_is_no_amount_is_not_guessed_at(string typed) => TypedNumber.Amount(typed).ShouldBeNull();

    [Fact]
    public void A_whole_offer_is_read()
    {
        var offer = Read("?base1=200k&bonus1=15%25&signon1=50,000&clawback1=12&grant1=1M&price1=preferred&vesting1=33/33/22/12&common1=30/70&volatility1=80&sale1=4").Offer!;

        (offer.BaseSalary, offer.TargetIncentive, offer.SignOn, offer.ClawbackMonths).ShouldBe((200_000, 30_000, 50_000, 12));
        offer.Grant!.Schedule.ShouldBe(new VestingSchedule([.33, .33, .22, .12], 12));
        offer.Grant.CommonToPreferredRatio.ShouldBe(new ValueRange(.3, .5, .7));
        offer.TotalDirectCompensation.ShouldBe(480_000);
    }

    [Fact]
    public void Every_problem_is_named_with_what_was_found_and_expected()
    {
        Read("?name1=Mine&base1=lots&vesting1=50/40&grant1=1M&price1=preferred&volatility1=900").Problems.Select(problem => problem.ToString()).ShouldBe(
        [
            "Mine, base salary a year: found “lots”, expected an amount such as 250,000, 250k or 1.2M.",
            "Mine, vests by year, %: found “50/40”, expected yearly shares that sum to 100, such as 25/25/25/25.",
        ]);
        Read("?base1=1&grant1=1M&price1=preferred&volatility1=900").Problems.Select(problem => problem.ToString()).ShouldBe(
        [
            "Offer A, common ÷ preferred, %: found nothing, expected per cent of the preferred price, low, middle and high, such as 30/50/70.",
            "Offer A, volatility a year, %: found “900”, expected per cent from 0 to 500.",
            "Offer A, years until it can be sold: found nothing, expected a number from 0 to 30.",
        ]);
    }

    private static (Offer? Offer, IReadOnlyList<OfferProblem> Problems) Read(string address)
    {
        var reading = new OfferReading(OffersQuery.Read(address).Query, 1, .04);
        return (reading.Read(), reading.Problems);
    }
}
