using TalentMarket.Domain.Deals;
using static TalentMarket.Domain.Tests.Deals.SomeDeal;

namespace TalentMarket.Domain.Tests.Deals;

public sealed class BeforeAfterTests
{
    private static readonly DateOnly Day = new(2024, 4, 24);

    [Fact]
    public void Medians_of_both_sides_are_compared()
    {
        decimal[] before = [1, 2, 3, 4, 100];
        decimal[] after = [5, 6, 7, 8, 9, 10];

        var compared = BeforeAfter.Of([.. before.Select(price => Priced(price, new PartialDate(2023))), .. after.Select(price => Priced(price, new PartialDate(2025)))], Day)
            .ShouldBeOfType<BeforeAfter.Compared>();

        // Python: statistics.median of each list.
        (compared.MedianBefore, compared.MedianAfter, compared.DealsBefore, compared.DealsAfter).ShouldBe((3, 7.5m, 5, 6));
        compared.Ratio.ShouldBe(2.5m);
    }

    [Fact]
    public void Fewer_than_five_on_a_side_are_not_compared()
    {
        var deals = Enumerable.Range(1, 4).Select(price => Priced(price, new PartialDate(2024, 4, 23)))
            .Concat(Enumerable.Range(1, 9).Select(price => Priced(price, new PartialDate(2024, 4, 24))));

        BeforeAfter.Of(deals, Day).ShouldBe(new BeforeAfter.TooFew(4, 9));
    }

    [Fact]
    public void Deals_without_a_price_are_on_neither_side() =>
        BeforeAfter.Of([With(Claim(DealField.HeadlineValue, 5))], Day).ShouldBe(new BeforeAfter.TooFew(0, 0));

    private static Deal Priced(decimal price, PartialDate announced) => new()
    {
        Slug = $"{price}-{announced}", Acquirer = "Buyer", Target = "Team", Structure = DealStructure.Acquisition, Announced = announced,
        Claims = [Claim(DealField.HeadlineValue, price * 10), Claim(DealField.TeamSize, 10)],
    };
}
