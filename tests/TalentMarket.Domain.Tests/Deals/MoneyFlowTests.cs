using TalentMarket.Domain.Deals;
using static TalentMarket.Domain.Tests.Deals.SomeDeal;

namespace TalentMarket.Domain.Tests.Deals;

public sealed class MoneyFlowTests
{
    // ../shared/data/facts: 650M to Inflection, 620M of it for the licence and 30M against claims.
    [Fact]
    public void Parts_that_make_up_the_whole_leave_no_rest()
    {
        var flow = MoneyFlow.ByPurpose(With(
            Claim(DealField.HeadlineValue, 650), Claim(DealField.LicenceFee, 620), Claim(DealField.ClaimsWaiver, 30))).ShouldNotBeNull();

        flow.Parts.Select(part => (part.Field, part.From, part.To)).ShouldBe([(DealField.LicenceFee, 30, 650), (DealField.ClaimsWaiver, 0, 30)]);
        flow.Rest.ShouldBe(0);
        flow.Contradicts.ShouldBeFalse();
    }

    [Fact]
    public void What_nobody_accounts_for_is_the_rest()
    {
        var flow = MoneyFlow.ByReceiver(With(Claim(DealField.HeadlineValue, 800), Claim(DealField.RetentionPool, 200))).ShouldNotBeNull();

        flow.Rest.ShouldBe(600);
        flow.Parts.ShouldHaveSingleItem().From.ShouldBe(600);
    }

    // ../shared/data/facts: 414M back to the investors of Adept, of a deal said to be worth 330M.
    [Fact]
    public void Parts_above_the_whole_contradict_it_and_stand_side_by_side()
    {
        var flow = MoneyFlow.ByReceiver(With(
            Claim(DealField.HeadlineValue, 330), Claim(DealField.InvestorPayout, 414), Claim(DealField.RetentionPool, 100))).ShouldNotBeNull();

        flow.Contradicts.ShouldBeTrue();
        flow.Rest.ShouldBe(-184);
        flow.Reach.ShouldBe(414);
        flow.Parts.ShouldAllBe(part => part.From == 0);
    }

    [Fact]
    public void Without_a_whole_or_a_part_there_is_no_flow()
    {
        MoneyFlow.ByReceiver(With(Claim(DealField.HeadlineValue, 330))).ShouldBeNull();
        MoneyFlow.ByReceiver(With(Claim(DealField.InvestorPayout, 330))).ShouldBeNull();
    }
}
