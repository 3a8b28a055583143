using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Disclosure;

namespace TalentMarket.Domain.Tests.Disclosure;

public sealed class SetRulesTests
{
    private static Arbitrary<(int Group, int Pay)[]> AnyRecords { get; } =
        Gen.Choose(0, 9).SelectMany(group => Gen.Choose(1, 500).Select(pay => (group, pay))).ArrayOf().Where(records => records.Length is > 0 and < 80).ToArbitrary();

    // Golden G18: fifty people of five organisations, then ten people of a sixth: each is fine, the difference is one organisation.
    [Fact]
    public void What_one_set_has_over_another_is_judged_as_a_set()
    {
        var five = Of(Enumerable.Range(0, 50).Select(person => (person % 5, 100_000)));
        var six = Breakdown.Union([five, Of(Enumerable.Range(0, 10).Select(_ => (5, 106_000)))]);

        SetRules.Hold(five, ConfidentialPolicy.Usual).ShouldBeTrue();
        SetRules.Hold(six, ConfidentialPolicy.Usual).ShouldBeTrue();
        SetRules.Hold(six.Without(five), ConfidentialPolicy.Usual).ShouldBeFalse();
        (six.Pay / six.People).ShouldBe(101_000);
        (six.Without(five).Pay / six.Without(five).People).ShouldBe(106_000);
    }

    // Five organisations of four people: whoever belongs to one knows theirs and sees four, which is one fewer than five.
    // Of eight, one of which has a quarter: without another it has more.
    [Fact]
    public void SC_23_a_member_sees_what_is_left_without_their_own()
    {
        var even = Of(Enumerable.Range(0, 20).Select(person => (person % 5, 100_000)));
        SetRules.Hold(even, ConfidentialPolicy.Usual).ShouldBeTrue();
        SetRules.HoldFor(0, even, ConfidentialPolicy.Usual).ShouldBeTrue();
        SetRules.HoldFor(99, even, ConfidentialPolicy.Usual).ShouldBeTrue();

        var skewed = Of([.. Enumerable.Range(0, 8).Select(_ => (0, 100_000)), .. Enumerable.Range(0, 24).Select(person => (1 + person % 4, 100_000))]);
        SetRules.Hold(skewed, ConfidentialPolicy.Usual).ShouldBeTrue();
        SetRules.HoldFor(1, skewed, ConfidentialPolicy.Usual).ShouldBeFalse();
    }

    [Fact]
    public void Contributions_add_up_to_the_whole_and_take_each_other_away() =>
        Prop.ForAll(AnyRecords, AnyRecords, (left, right) =>
        {
            var union = Breakdown.Union([Of(left), Of(right)]);
            var rest = union.Without(Of(right));
            return union.Pay == left.Concat(right).Sum(record => (decimal)record.Pay) && union.People == left.Length + right.Length
                && rest.People == left.Length && rest.Pay == left.Sum(record => (decimal)record.Pay) && rest.Groups == left.Select(record => record.Group).Distinct().Count();
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_records_and_the_unit_of_money_do_not_matter() =>
        Prop.ForAll(AnyRecords, Gen.Choose(1, 1_000).ToArbitrary(), (records, factor) =>
            SetRules.Hold(Of(records), ConfidentialPolicy.Usual) == SetRules.Hold(Of(records.Reverse().Select(record => (record.Group, record.Pay * factor))), ConfidentialPolicy.Usual))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void SC_03_merging_two_groups_never_makes_an_unsafe_set_safe() =>
        Prop.ForAll(AnyRecords, records =>
            SetRules.Hold(Of(records), ConfidentialPolicy.Usual) || !SetRules.Hold(Of(records.Select(record => (record.Group == 1 ? 0 : record.Group, record.Pay))), ConfidentialPolicy.Usual))
            .QuickCheckThrowOnFailure();

    private static Breakdown Of(IEnumerable<(int Group, int Pay)> records) => Breakdown.Of(records.Select(record => ((long?)record.Group, (decimal)record.Pay)));
}
