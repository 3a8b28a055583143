using TalentMarket.Web.Offers;

namespace TalentMarket.Web.Tests.Offers;

public sealed class OffersQueryTests
{
    [Fact]
    public void An_address_comes_back_as_it_was()
    {
        const string address = "?offers=3&attrition=10&name1=A%20%26%20B&base1=250k&vesting1=33%2F33%2F22%2F12&base3=1.2M";

        var (query, isTidy) = OffersQuery.Read(address);

        isTidy.ShouldBeTrue();
        query.Address.ShouldBe(address);
        (query.Count, query.NameOf(1), query.NameOf(3)).ShouldBe((3, "A & B", "Offer C"));
    }

    [Fact]
    public void What_a_plain_form_sends_is_tidied()
    {
        // Empty fields, defaults, an unknown name, an offer beyond the number of offers, and another order.
        var (query, isTidy) = OffersQuery.Read("?base2=90&bonus1=&vesting1=25/25/25/25&rate=4&x=1&base1=100&base4=7&offers=2");

        isTidy.ShouldBeFalse();
        query.Address.ShouldBe("?base1=100&base2=90");
        OffersQuery.Read(query.Address).IsTidy.ShouldBeTrue();
    }

    [Fact]
    public void Without_an_offer_the_later_ones_move_up() =>
        OffersQuery.Read("?offers=3&base1=1&signon1=5&base2=2&base3=3&cliff3=0").Query.Without(1).Address.ShouldBe("?base1=2&base2=3&cliff2=0");

    [Fact]
    public void Examples_are_tidy_and_complete()
    {
        foreach (var (title, _, address) in OfferPresets.All)
        {
            var (query, isTidy) = OffersQuery.Read(address);
            isTidy.ShouldBeTrue(title);
            for (var offer = 1; offer <= query.Count; offer++)
            {
                var reading = new OfferReading(query, offer, .04);
                reading.Read().ShouldNotBeNull();
                reading.Problems.ShouldBeEmpty();
            }
        }
    }
}
