using TalentMarket.Domain.Premiums;

namespace TalentMarket.Domain.Tests.Premiums;

public sealed class BalanceTests
{
    // Stratum 0: one treated, three controls; stratum 1: three treated, one control. The trait is the stratum's number.
    // Before: (0.75 − 0.25) ÷ √((0.25 + 0.25) ÷ 2) = 1; weighted as matching weights them both sides are alike.
    [Fact]
    public void Weighting_as_matching_does_makes_the_matched_trait_alike()
    {
        ComparedPerson[] people =
        [
            new(1, true, 0, 0), new(1, false, 0, 0), new(1, false, 0, 0), new(1, false, 0, 0),
            new(1, true, 1, 0), new(1, true, 1, 0), new(1, true, 1, 0), new(1, false, 1, 0),
        ];

        var balance = Balance.Of("stratum", people, [.. people.Select(person => (double)person.Stratum)]);

        balance.Before.ShouldBe(1, 1e-12);
        balance.After.ShouldBe(0, 1e-12);
        balance.IsBalanced.ShouldBeTrue();
    }

    [Fact]
    public void A_trait_that_strata_do_not_hold_can_stay_apart()
    {
        ComparedPerson[] people = [new(1, true, 0, 0), new(1, true, 0, 0), new(1, false, 0, 0), new(1, false, 0, 0)];

        var balance = Balance.Of("years", people, [6, 8, 1, 3]);

        // (7 − 2) ÷ √((2 + 2) ÷ 2)
        balance.After.ShouldBe(5 / Math.Sqrt(2), 1e-12);
        balance.IsBalanced.ShouldBeFalse();
    }
}
