using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Ageing;

namespace TalentMarket.Domain.Tests.Ageing;

public sealed class AgeingFactorTests
{
    private static readonly Arbitrary<DateOnly> Dates =
        Gen.Choose(0, 9_000).Select(days => new DateOnly(2010, 1, 1).AddDays(days)).ToArbitrary();

    private static readonly Arbitrary<double> Rates = Gen.Choose(-300, 600).Select(tenths => tenths / 1000.0).ToArbitrary();

    [Fact]
    public void Published_examples_of_simple_and_compound_ageing_hold()
    {
        // ../shared/goldens/ageing: BLR (2015) by simple months, comp-shop.com by compound months, whose printed answer is a dollar high.
        var golden = Golden.Of("ageing");
        var simple = golden.Json.GetProperty("published")[0].GetProperty("cases");
        foreach (var sample in simple.EnumerateArray().Where(sample => sample.TryGetProperty("v", out _)))
            golden.Compare("simple", sample.GetProperty("expected").GetDouble(),
                sample.GetProperty("v").GetDouble() * AgeingFactor.Simple(sample.GetProperty("r").GetDouble(), sample.GetProperty("m").GetDouble()), .005);
        golden.Compare("mean of two aged averages", simple[2].GetProperty("expected").GetDouble(),
            (52_000 * AgeingFactor.Simple(.03, 9) + 53_000 * AgeingFactor.Simple(.03, 4)) / 2, .005);
        var compound = golden.Json.GetProperty("published")[1].GetProperty("cases")[0];
        golden.Compare("compound", compound.GetProperty("correct").GetDouble(),
            compound.GetProperty("v").GetDouble() * AgeingFactor.Compound(compound.GetProperty("r").GetDouble(), compound.GetProperty("m").GetDouble()), .005);
    }

    [Theory]
    // Counted on a calendar: whole months, then days of the month that was begun.
    [InlineData("2025-01-15", "2025-10-15", 9)]
    [InlineData("2025-01-31", "2025-02-28", 1)]
    [InlineData("2025-01-01", "2025-01-16", 15.0 / 31)]
    [InlineData("2025-10-15", "2025-01-15", -9)]
    public void Months_are_counted_on_the_calendar(string from, string to, double expected) =>
        AgeingFactor.MonthsBetween(Day(from), Day(to)).ShouldBe(expected, 1e-12);

    [Fact]
    public void A_year_of_365_days_is_a_little_less_than_the_rate()
    {
        // Python: 1.04 ** (365 / 365.25)
        AgeingFactor.Compound(.04, Day("2025-01-01"), Day("2026-01-01")).ShouldBe(1.0399720814550415, 1e-12);
    }

    [Fact]
    public void Ageing_forward_and_back_gives_the_start() =>
        Prop.ForAll(Dates, Dates, Rates, (from, to, rate) =>
            Math.Abs(AgeingFactor.Compound(rate, from, to) * AgeingFactor.Compound(rate, to, from) - 1) < 1e-12)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Compound_ageing_over_a_date_between_is_ageing_in_one_go() =>
        Prop.ForAll(Dates, Dates, Dates, (from, between, to) =>
            Math.Abs(AgeingFactor.Compound(.07, from, between) * AgeingFactor.Compound(.07, between, to) / AgeingFactor.Compound(.07, from, to) - 1) < 1e-12)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_rate_that_leaves_nothing_is_no_rate() =>
        Should.Throw<ArgumentOutOfRangeException>(() => AgeingFactor.Compound(-1, 12));

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
