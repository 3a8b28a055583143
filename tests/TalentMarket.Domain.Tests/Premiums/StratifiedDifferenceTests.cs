using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Premiums;

namespace TalentMarket.Domain.Tests.Premiums;

public sealed class StratifiedDifferenceTests
{
    private static readonly Gen<ComparedPerson[]> Crowds =
        from people in (from pay in Gen.Choose(900, 1_500) from treated in Gen.Elements(true, false) from stratum in Gen.Choose(0, 3)
                        select new ComparedPerson(pay / 100d, treated, stratum, stratum)).ListOf(40)
        select people.ToArray();

    // By hand: strata of 2 + 1 and 1 + 2 people; differences 0.2 and 0.5; (2 × 0.2 + 1 × 0.5) ÷ 3 = 0.3.
    // s² within {1.1, 1.3} is 0.02 and within {2.0, 2.2} too, so singletons borrow 0.02:
    // (2/3)² (0.02 ÷ 2 + 0.02 ÷ 1) + (1/3)² (0.02 ÷ 1 + 0.02 ÷ 2) = 0.0166667.
    [Fact]
    public void Strata_count_by_their_treated_and_singletons_borrow_the_pooled_variance()
    {
        var difference = StratifiedDifference.Of(
        [
            new(1.1, true, 0, 0), new(1.3, true, 0, 1), new(1.0, false, 0, 0),
            new(2.6, true, 1, 0), new(2.0, false, 1, 1), new(2.2, false, 1, 2),
            new(9.0, true, 2, 0),
        ]);

        difference.LogDifference.ShouldBe(0.3, 1e-12);
        difference.StandardError.ShouldBe(Math.Sqrt(0.0166666666666667), 1e-12);
        difference.Coverage.ShouldBe(0.75, 1e-12);
        difference.MatchedStrata.ShouldBe(2);
        (difference.Treated, difference.Controls, difference.MatchedTreated, difference.MatchedControls).ShouldBe((4, 3, 3, 3));
    }

    [Fact]
    public void Below_half_coverage_nothing_is_said()
    {
        StratifiedDifference.Of([new(1, true, 0, 0), new(1, false, 0, 0), new(1, true, 1, 0)]).IsSufficient.ShouldBeTrue();
        StratifiedDifference.Of([new(1, true, 0, 0), new(1, false, 0, 0), new(1, true, 1, 0), new(1, true, 2, 0)]).IsSufficient.ShouldBeFalse();
        StratifiedDifference.Of([]).IsSufficient.ShouldBeFalse();
    }

    [Fact]
    public void The_order_of_people_does_not_matter() => Prop.ForAll(Crowds.ToArbitrary(), people =>
        Same(StratifiedDifference.Of(people).LogDifference, StratifiedDifference.Of([.. people.Reverse()]).LogDifference)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_raise_of_all_treated_by_a_tenth_adds_its_logarithm() => Prop.ForAll(Crowds.ToArbitrary(), people =>
    {
        var raised = people.Select(person => person.IsTreated ? person with { LogPay = person.LogPay + Math.Log(1.1) } : person).ToArray();
        return Same(StratifiedDifference.Of(people).LogDifference + Math.Log(1.1), StratifiedDifference.Of(raised).LogDifference);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Another_currency_changes_nothing() => Prop.ForAll(Crowds.ToArbitrary(), people =>
    {
        var converted = people.Select(person => person with { LogPay = person.LogPay + Math.Log(0.79) }).ToArray();
        return Same(StratifiedDifference.Of(people).LogDifference, StratifiedDifference.Of(converted).LogDifference);
    }).QuickCheckThrowOnFailure();

    private static bool Same(double left, double right) => double.IsNaN(left) ? double.IsNaN(right) : Math.Abs(left - right) < 1e-10;
}
