using TalentMarket.Domain.RowReview;

namespace TalentMarket.Domain.Tests.RowReview;

public sealed class PayFactorTests
{
    [Theory]
    [InlineData(PayFactor.Times12, 12_000, "Looks like a monthly amount: times 12 = 144,000")]
    [InlineData(PayFactor.DividedBy12, 1_800_000, "Looks like an amount taken twelve times: divided by 12 = 150,000")]
    [InlineData(PayFactor.Times1000, 150, "Looks like an amount in thousands: times 1,000 = 150,000")]
    [InlineData(PayFactor.DividedBy1000, 150_000_000, "Looks like an amount with three digits too many: divided by 1,000 = 150,000")]
    public void The_proposal_says_what_the_amount_would_be(PayFactor factor, int amount, string words) =>
        PayFactors.Proposal(factor, amount).ShouldBe(words);

    [Fact]
    public void Twelve_times_and_a_twelfth_cancel_each_other() =>
        (PayFactors.Log(PayFactor.Times12) + PayFactors.Log(PayFactor.DividedBy12)).ShouldBe(0);
}
