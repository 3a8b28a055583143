using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.Premiums;
using TalentMarket.Domain.Tests.Premiums;

namespace TalentMarket.Domain.Tests.Disclosure;

/// <summary>Premiums at the gate, by the protected policy: five and five, ten and ten for tails, a quarter at most, three months.</summary>
public sealed class PremiumGateTests
{
    private static readonly DateOnly Today = SampleSeries.Today;

    // From the formula: 100 (e^b − 1) is 35 for b = ln 1.35, and 1,234 for b = ln 13.34, which three digits make 1,230.
    [Theory]
    [InlineData(1.354, 35)]
    [InlineData(0.854, -15)]
    [InlineData(13.34, 1_230)]
    public void A_protected_premium_is_a_whole_number_or_three_digits(double ratio, int percent) =>
        Publish(Math.Log(ratio)).ShouldBeOfType<PublishedPremium>().Percent.ShouldBe(percent);

    [Theory]
    [InlineData(5, 5, 1, true)]
    [InlineData(4, 4, 1, false)]
    [InlineData(20, 4, 5, false)]
    [InlineData(20, 5, 6, false)]
    [InlineData(20, 5, 5, true)]
    public void Each_side_has_five_people_of_five_organisations_none_above_a_quarter(int people, int organisations, int largest, bool isShown) =>
        (Publish(0.1, Side(people, organisations, largest)) is PublishedPremium).ShouldBe(isShown);

    [Fact]
    public void A_tail_takes_ten_people_of_ten_organisations()
    {
        (Publish(0.1, Side(9, 9, 1), isTail: true) is WithheldPremium).ShouldBeTrue();
        (Publish(0.1, Side(10, 10, 1), isTail: true) is PublishedPremium).ShouldBeTrue();
    }

    [Fact]
    public void Pay_of_less_than_three_months_ago_is_withheld() =>
        (Publish(0.1, Side(20, 20, 1) with { LatestEffectiveDate = Today.AddMonths(-3) }) is WithheldPremium).ShouldBeTrue();

    [Fact]
    public void People_are_counted_in_bands_of_five()
    {
        var shown = Publish(0.1, Side(43, 20, 3)).ShouldBeOfType<PublishedPremium>();

        shown.Treated.ToString().ShouldBe("40–44");
    }

    private static PremiumFigures Publish(double logDifference, Contributors? treated = null, bool isTail = false) => DisclosureGate.Publish(
        new PremiumFinding.Estimate(logDifference, LogInterval.Of(logDifference - 0.1, logDifference + 0.1), treated ?? Side(40, 20, 2), Side(40, 20, 2)) { IsTail = isTail },
        SampleSeries.Protected, Today);

    // Everybody earns 100, so that shares of people are shares of pay; AllEqual is said apart.
    private static Contributors Side(int people, int organisations, int largest) => new()
    {
        People = people, Organisations = organisations, LargestOrganisationPeople = largest, LargestOrganisationPay = 100 * largest, TotalPay = 100 * people,
        AllEqual = false, EarliestEffectiveDate = new DateOnly(2026, 6, 30), LatestEffectiveDate = new DateOnly(2026, 6, 30),
    };
}
