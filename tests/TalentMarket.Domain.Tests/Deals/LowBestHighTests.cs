using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Deals;
using static TalentMarket.Domain.Tests.Deals.SomeDeal;

namespace TalentMarket.Domain.Tests.Deals;

public sealed class LowBestHighTests
{
    private static readonly Gen<LowBestHigh> AnyRange =
        from figures in Gen.Choose(1, 1_000).Select(figure => (decimal)figure).ArrayOf(3)
        from open in Gen.Choose(0, 5)
        let ordered = figures.Order().ToArray()
        select new LowBestHigh(open == 1 ? null : ordered[0], ordered[1], open == 2 ? null : ordered[2]);

    private static readonly Arbitrary<LowBestHigh> Ranges = AnyRange.ToArbitrary();

    private static readonly Arbitrary<(LowBestHigh Range, LowBestHigh Wider)> Widenings = (
        from range in AnyRange
        from down in Gen.Choose(0, 200)
        from up in Gen.Choose(0, 200)
        from open in Gen.Choose(0, 4)
        select (range, new LowBestHigh(
            open == 1 || range.Low is null ? null : Math.Max(0, range.Low.Value - down), range.Best, open == 2 ? null : range.High + up))).ToArbitrary();

    [Fact]
    public void A_price_a_head_ascends_whatever_is_claimed() =>
        Prop.ForAll(Ranges, Ranges, (money, heads) => Ascends(Headline(money, heads))).QuickCheckThrowOnFailure();

    [Fact]
    public void Widening_what_is_paid_never_narrows_the_price() =>
        Prop.ForAll(Widenings, Ranges, (money, heads) => Holds(Headline(money.Wider, heads), Headline(money.Range, heads))).QuickCheckThrowOnFailure();

    [Fact]
    public void Widening_the_people_never_narrows_the_price() =>
        Prop.ForAll(Ranges, Widenings, (money, heads) => Holds(Headline(money, heads.Wider), Headline(money, heads.Range))).QuickCheckThrowOnFailure();

    [Fact]
    public void Widening_what_investors_get_never_narrows_the_talent_only_price() =>
        Prop.ForAll(Ranges, Widenings, (heads, investors) =>
        {
            var paid = new LowBestHigh(900, 1_000, 1_400);
            return Holds(Talent(paid, investors.Wider, heads), Talent(paid, investors.Range, heads));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void One_more_claim_never_narrows_the_price() =>
        Prop.ForAll(Ranges, Ranges, (claim, other) =>
        {
            var one = With(Claim(DealField.HeadlineValue, claim), Claim(DealField.TeamSize, 10));
            var two = With(Claim(DealField.HeadlineValue, claim), Claim(DealField.HeadlineValue, other), Claim(DealField.TeamSize, 10));
            return Holds(Known(two.Price.Headline()), Known(one.Price.Headline()));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void More_than_so_much_has_no_high()
    {
        var moreThan = new LowBestHigh(900, 900, null);

        moreThan.Over(LowBestHigh.Exactly(3)).ShouldBe(new LowBestHigh(300, 300, null));
        moreThan.Within([LowBestHigh.Exactly(1_000)]).ShouldBe(moreThan);
    }

    [Fact]
    public void Figures_out_of_order_are_no_range() =>
        Should.Throw<ArgumentException>(() => new LowBestHigh(5, 4, 6)).Message.ShouldStartWith("Low, best and high ascend: 5, 4, 6.");

    private static LowBestHigh Headline(LowBestHigh money, LowBestHigh heads) =>
        Known(With(Claim(DealField.HeadlineValue, money), Claim(DealField.TeamSize, heads)).Price.Headline());

    private static LowBestHigh Talent(LowBestHigh money, LowBestHigh investors, LowBestHigh heads) => Known(With(
        Claim(DealField.HeadlineValue, money), Claim(DealField.InvestorPayout, investors), Claim(DealField.TeamSize, heads)).Price.TalentOnly());

    private static LowBestHigh Known(PriceAHead price) => price.ShouldBeOfType<PriceAHead.Known>().Range;

    private static bool Ascends(LowBestHigh range) => !(range.Low > range.Best) && !(range.Best > range.High);

    private static bool Holds(LowBestHigh wide, LowBestHigh narrow) =>
        !(wide.Low > narrow.Low) && !(wide.Low is not null && narrow.Low is null)
        && !(wide.High < narrow.High) && !(wide.High is not null && narrow.High is null);
}
