using TalentMarket.Domain.Disclosure;

namespace TalentMarket.Domain.Tests.Disclosure;

public sealed class ContributorsTests
{
    private static readonly DateOnly March = new(2025, 3, 1);
    private static readonly DateOnly May = new(2025, 5, 1);

    [Fact]
    public void People_count_in_their_organisations_and_the_unnamed_in_none() =>
        // Added by hand: 7 has two people and 220, 8 one and 300, nobody named one and 1,000.
        Contributors.Of([(7, 100, May), (8, 300, March), (null, 1_000, May), (7, 120, May)]).ShouldBe(new Contributors
        {
            People = 4, Organisations = 2, LargestOrganisationPeople = 2, LargestOrganisationPay = 300, TotalPay = 1_520, AllEqual = false,
            EarliestEffectiveDate = March, LatestEffectiveDate = May,
        });

    [Fact]
    public void A_source_that_names_no_organisation_has_none_rather_than_one() =>
        Contributors.Of([(null, 100, May), (null, 100, March)]).ShouldSatisfyAllConditions(
            behind => behind.Organisations.ShouldBeNull(),
            behind => behind.LargestOrganisationPeople.ShouldBe(0),
            behind => behind.AllEqual.ShouldBeTrue());

    [Fact]
    public void Nobody_stands_behind_an_empty_side() =>
        Contributors.Of([]).ShouldSatisfyAllConditions(behind => behind.People.ShouldBe(0), behind => behind.TotalPay.ShouldBe(0));

    [Fact]
    public void Pay_adds_up_in_decimals_so_that_a_quarter_is_a_quarter() =>
        // 0.1 + 0.1 + 0.1 is 0.30000000000000004 in binary, a hair above a quarter of 1.2.
        Contributors.Of([(1, 0.1, May), (1, 0.1, May), (1, 0.1, May), .. Enumerable.Range(2, 4).Select(other => ((long?)other, 0.225, May))])
            .ShouldSatisfyAllConditions(behind => behind.LargestOrganisationPay.ShouldBe(0.3m), behind => behind.TotalPay.ShouldBe(1.2m));
}
