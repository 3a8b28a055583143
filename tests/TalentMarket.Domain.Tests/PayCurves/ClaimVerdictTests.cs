using TalentMarket.Domain.PayCurves;

namespace TalentMarket.Domain.Tests.PayCurves;

public sealed class ClaimVerdictTests
{
    [Theory]
    [InlineData(310, 390, ClaimVerdict.Holds)]
    [InlineData(300, 400, ClaimVerdict.Holds)]
    [InlineData(290, 390, ClaimVerdict.CannotTell)]
    [InlineData(250, 450, ClaimVerdict.CannotTell)]
    [InlineData(401, 500, ClaimVerdict.DoesNotHold)]
    [InlineData(100, 299, ClaimVerdict.DoesNotHold)]
    public void A_claim_of_300_to_400_stands_or_falls_with_the_whole_interval(double low, double high, ClaimVerdict verdict) =>
        ClaimVerdicts.Of((low, high), 300, 400).ShouldBe(verdict);

    [Fact]
    public void Without_an_interval_nothing_can_be_told() => ClaimVerdicts.Of(null, 300, 400).ShouldBe(ClaimVerdict.CannotTell);
}
