using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Tests.Disclosure;

public sealed class DisclosureGateTests
{
    private static readonly DateOnly Today = new(2026, 6, 15);
    private static readonly DateOnly LongAgo = new(2025, 1, 1);

    [Fact]
    public void Heads_by_organisation_are_shown_and_withheld_as_in_the_printed_boundaries()
    {
        // Statement 6 boundaries with equal pay a head: golden G16.
        var golden = Golden.Of("confidentiality");
        foreach (var example in Example(golden, "G16").GetProperty("cases").EnumerateArray())
            golden.CompareDecision(example.ToString(), example.GetProperty("show").GetBoolean(), Publish(Groups.Of(Heads(example, "heads"))) is PublishedFigures);
    }

    [Fact]
    public void Each_percentile_needs_as_many_organisations_and_people_as_survey_practice_prints()
    {
        // Empsight's reporting standard as vectors: goldens/suppression.
        var golden = Golden.Of("suppression");
        foreach (var example in golden.Json.GetProperty("vectors").EnumerateArray())
        {
            var allowed = example.GetProperty("publish").EnumerateArray().Select(name => name.GetString()).ToList();

            var figures = Publish(Groups.Of(Heads(example, "orgs"))) as PublishedFigures;

            Compare("p10", figures?.P10);
            Compare("p25", figures?.P25);
            Compare("p50", figures?.P50);
            Compare("p75", figures?.P75);
            Compare("p90", figures?.P90);

            void Compare(string name, PublishedAmount? amount) =>
                golden.CompareDecision($"{name} of {example}", allowed.Contains(name), amount is ShownAmount);
        }
    }

    [Fact]
    public void The_printed_minimums_hold_on_either_side()
    {
        // Golden G17: Empsight's minimums.
        var golden = Golden.Of("confidentiality");
        foreach (var example in Example(golden, "G17").GetProperty("cases").EnumerateArray())
        {
            var figures = Publish(Groups.Even(example.GetProperty("orgs").GetInt32(), example.GetProperty("people").GetInt32())) as PublishedFigures;

            var shown = example.GetProperty("stat").GetString() == "P90" ? figures?.P90 is ShownAmount
                : figures is { P25: ShownAmount, P50: ShownAmount, P75: ShownAmount };
            golden.CompareDecision(example.ToString(), example.GetProperty("show").GetBoolean(), shown);
        }
    }

    [Fact]
    public void The_printed_ages_are_shown_and_withheld_to_the_day()
    {
        // Golden G16, age; the example without a decision leaves the month's end to us.
        var golden = Golden.Of("confidentiality");
        foreach (var example in Example(golden, "G16").GetProperty("age").EnumerateArray())
            if (example.TryGetProperty("show", out var shown))
                golden.CompareDecision(example.ToString(), shown.GetBoolean(),
                    IsShown(example.GetProperty("effective").GetString()!, example.GetProperty("asOf").GetString()!));
    }

    [Theory]
    // Golden G17: organisations and people behind P90 and behind the median.
    [InlineData(9, 40, true, false)]
    [InlineData(10, 10, true, true)]
    [InlineData(5, 5, true, false)]
    [InlineData(4, 400, false, false)]
    public void The_tails_need_ten_of_each(int organisations, int people, bool medianShown, bool tailsShown)
    {
        var figures = Publish(Groups.Even(organisations, people)) as PublishedFigures;

        (figures is not null).ShouldBe(medianShown);
        (figures?.P90 is ShownAmount).ShouldBe(tailsShown);
    }

    [Theory]
    // Golden G16, age: strictly older than three calendar months. The last row is our month-end rule:
    // pay of 31 March is first shown on 1 July, because three months before 30 June is 30 March.
    [InlineData("2026-03-15", "2026-06-15", false)]
    [InlineData("2026-03-14", "2026-06-15", true)]
    [InlineData("2026-03-31", "2026-06-30", false)]
    [InlineData("2026-03-31", "2026-07-01", true)]
    public void Pay_is_shown_once_its_youngest_record_is_over_three_months_old(string effective, string today, bool shown) =>
        IsShown(effective, today).ShouldBe(shown);

    [Fact]
    public void One_organisation_may_have_a_quarter_of_the_pay_and_no_cent_more()
    {
        var quarter = Groups.Even(8, 40) with { LargestOrganisationPay = 1_000_000m, TotalPay = 4_000_000m };

        Publish(quarter).ShouldBeOfType<PublishedFigures>();
        Publish(quarter with { LargestOrganisationPay = 1_000_000.01m }).ShouldBeOfType<WithheldFigures>();
    }

    [Fact]
    public void A_group_in_which_all_have_the_same_pay_is_withheld() =>
        Publish(Groups.Even(10, 40) with { AllEqual = true }).ShouldBeOfType<WithheldFigures>();

    [Fact]
    public void Protected_money_has_three_digits_and_people_come_in_bands_of_five()
    {
        var pay = new PayDistribution(87_654.32m, 99_949m, 161_499m, 1_234_567m, 12_345_678m);

        var figures = Publish(Groups.Even(10, 43), pay).ShouldBeOfType<PublishedFigures>();

        // Rule R12: three significant digits, never finer than 100.
        figures.Percentiles.Select(percentile => percentile.Amount!.Value.Amount)
            .ShouldBe([87_700m, 99_900m, 161_000m, 1_230_000m, 12_300_000m]);
        figures.People.ToString().ShouldBe("40–44");
    }

    [Fact]
    public void Open_records_are_exact_from_five_people_on_and_need_no_organisation()
    {
        var cell = new PayCell(Groups.Of([5]) with { Organisations = null }, new PayDistribution(1.115m, 2, 3, 4, 5));

        var figures = DisclosureGate.Publish(cell, Currency.Usd, Policies.Open, Today).ShouldBeOfType<PublishedFigures>();

        figures.P10.Amount.ShouldBe(new Money(1.12m, Currency.Usd));
        figures.People.ToString().ShouldBe("5");
        figures.Organisations.ShouldBeNull();
        DisclosureGate.Publish(cell with { Contributors = cell.Contributors with { People = 4 } }, Currency.Usd, Policies.Open, Today).ShouldBeOfType<WithheldFigures>();
    }

    [Fact]
    public void Nobody_is_no_data_rather_than_withheld() =>
        Publish(Groups.Of([])).ShouldBeOfType<NoFigures>();

    [Fact]
    public void Merging_two_organisations_never_makes_an_unsafe_group_safe() =>
        Prop.ForAll(AnyHeads, heads =>
            Publish(Groups.Of(heads)) is not WithheldFigures
            || heads.Length < 2
            || Publish(Groups.Of([heads[0] + heads[1], .. heads[2..]])) is not PublishedFigures).QuickCheckThrowOnFailure();

    [Fact]
    public void The_decision_does_not_depend_on_the_unit_of_money() =>
        Prop.ForAll(AnyHeads, Gen.Choose(1, 100_000).ToArbitrary(), (heads, factor) =>
        {
            var group = Groups.Of(heads);
            var scaled = group with { TotalPay = group.TotalPay * factor, LargestOrganisationPay = group.LargestOrganisationPay * factor };
            return Publish(group).GetType() == Publish(scaled).GetType();
        }).QuickCheckThrowOnFailure();

    private static Arbitrary<int[]> AnyHeads => Gen.Choose(1, 12).ArrayOf().Where(heads => heads.Length is > 0 and < 15).ToArbitrary();

    private static PayDistribution Pay { get; } = new(80_000m, 90_000m, 100_000m, 110_000m, 120_000m);

    private static BandFigures Publish(Contributors group, PayDistribution? pay = null) =>
        DisclosureGate.Publish(new PayCell(group, pay ?? Pay), Currency.Usd, Policies.Confidential, Today);

    private static bool IsShown(string effective, string today) => DisclosureGate.Publish(
        new PayCell(Groups.Even(10, 40) with { LatestEffectiveDate = Day(effective) }, Pay), Currency.Usd, Policies.Confidential, Day(today)) is PublishedFigures;

    private static JsonElement Example(Golden golden, string id) =>
        golden.Json.EnumerateArray().Single(example => example.GetProperty("id").GetString() == id);

    private static int[] Heads(JsonElement example, string name) => [.. example.GetProperty(name).EnumerateArray().Select(head => head.GetInt32())];

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");

    private static class Groups
    {
        public static Contributors Even(int organisations, int people)
        {
            var heads = Enumerable.Repeat(people / organisations, organisations).ToArray();
            for (var i = 0; i < people % organisations; i++) heads[i]++;
            return Of(heads);
        }

        /// <summary>Everybody is paid 100 000, so that the share of pay is the share of people.</summary>
        public static Contributors Of(int[] heads) => new()
        {
            People = heads.Sum(),
            Organisations = heads.Length,
            LargestOrganisationPeople = heads.DefaultIfEmpty().Max(),
            LargestOrganisationPay = heads.DefaultIfEmpty().Max() * 100_000m,
            TotalPay = heads.Sum() * 100_000m,
            AllEqual = false,
            EarliestEffectiveDate = LongAgo,
            LatestEffectiveDate = LongAgo,
        };
    }

    private static class Policies
    {
        public static DisclosurePolicy Confidential { get; } = new()
        {
            SourceClass = SourceClass.Confidential,
            EffectiveFrom = LongAgo,
            MinimumOrganisations = 5,
            MinimumPeople = 5,
            MinimumTailOrganisations = 10,
            MinimumTailPeople = 10,
            MaximumOrganisationSharePercent = 25,
            MinimumAgeMonths = 3,
            WithholdWhenAllEqual = true,
            SignificantDigits = 3,
            PeopleBandWidth = 5,
            SourceId = 1,
        };

        public static DisclosurePolicy Open { get; } = new()
        {
            SourceClass = SourceClass.Open,
            EffectiveFrom = LongAgo,
            MinimumOrganisations = 0,
            MinimumPeople = 5,
            MinimumTailOrganisations = 0,
            MinimumTailPeople = 5,
            MaximumOrganisationSharePercent = 100,
            MinimumAgeMonths = 0,
            WithholdWhenAllEqual = false,
            SignificantDigits = 0,
            PeopleBandWidth = 1,
            SourceId = 1,
        };
    }
}
