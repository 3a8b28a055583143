using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.PayCurves;
using TalentMarket.Domain.Surveys;
using static TalentMarket.Domain.Tests.PayCurves.CurvePeople;

namespace TalentMarket.Domain.Tests.PayCurves;

public sealed class PayCurveEstimateTests
{
    private static readonly CurvePercentile[] Middle = [CurvePercentile.P25, CurvePercentile.P50, CurvePercentile.P75];

    [Fact]
    public void A_curve_goes_through_the_percentiles_of_its_years()
    {
        // By hand: pay of a year is 1,001 to 1,010 more than its step, and the lower quartile, median and upper quartile of ten are the 3rd, 5th and 8th.
        var curve = BigTech(Curves(Steps(10, 1_000, 2_000, 4_000)));

        curve.Points.Select(point => point.YearsLabel).ShouldBe(["0", "1", "2+"]);
        curve.Points.Select(point => point.Figures.P25.Amount!.Value.Amount).ShouldBe([1_003m, 2_003m, 4_003m]);
        curve.Points.Select(point => point.Figures.P50.Amount!.Value.Amount).ShouldBe([1_005m, 2_005m, 4_005m]);
        curve.Points.Select(point => point.Figures.P75.Amount!.Value.Amount).ShouldBe([1_008m, 2_008m, 4_008m]);
        curve.People.AtLeast.ShouldBe(30);
        curve.Organisations.ShouldBe(10);
    }

    [Fact]
    public void Years_of_too_few_organisations_are_merged_with_the_next()
    {
        // Four organisations in year 0 are one too few; year 3 alone is left over and joins the bin before.
        var people = Steps(10, 1_000, 2_000, 4_000).Where(person => person.CareerYears > 0 || person.OrganisationId <= 4)
            .Append(Person(9_000, 3, 5_000, 1));

        BigTech(Curves(people)).Points.Select(point => point.YearsLabel).ShouldBe(["0–1", "2+"]);
    }

    [Fact]
    public void A_year_in_which_one_organisation_has_too_many_people_is_merged_until_it_has_not()
    {
        // Seven of twelve people of year 1 are of organisation 1: 58 %. Years 1 and 2 together: 8 of 18, 44 %; with year 0: 9 of 24, 37 %.
        var people = Steps(6, 1_000, 2_000, 4_000).Concat(Enumerable.Range(1, 6).Select(i => Person(5_000 + i, 1.5, 2_000 + i, 1)));

        Curves(people).Curves.Single(curve => curve.Tier == TalentTier.BigTech).Figures.ShouldBeOfType<WithheldCurve>();
        // With more people of others in year 2 the share is 8 of 36 over years 1 and 2.
        var more = people.Concat(Enumerable.Range(1, 18).Select(i => Person(6_000 + i, 2, 4_000 + i, 1 + i % 5 + 1)));
        BigTech(Curves(more)).Points.Select(point => point.YearsLabel).ShouldBe(["0", "1+"]);
    }

    [Fact]
    public void Too_few_organisations_in_all_leave_nothing_to_show()
    {
        var curves = Curves(Steps(4, 1_000, 2_000));

        curves.HasCurves.ShouldBeFalse();
        curves.Curves.Select(curve => curve.Figures.GetType()).ShouldBe([typeof(NoCurve), typeof(WithheldCurve), typeof(NoCurve), typeof(NoCurve)]);
    }

    [Fact]
    public void Who_is_not_in_a_curve_is_counted_by_reason()
    {
        var people = Steps(10, 1_000, 2_000).ToList();
        people[0] = people[0] with { CareerYears = null };
        people[1] = people[1] with { LongTermIncentive = null };
        people[2] = people[2] with { Tier = TalentTier.University };
        people[3] = people[3] with { Phd = PhdStatus.None };

        var curves = Curves(people, PayCurveScope.Default with { Phd = PhdChoice.Held });

        curves.People.AtLeast.ShouldBe(16);
        curves.Excluded.Select(excluded => $"{excluded.Rows} {excluded.Reason}").ShouldBe(
        [
            "1 are of people without a doctorate, or do not say",
            "1 do not say the years of the career",
            "1 are of another tier or of none",
            "1 do not say all parts of total direct compensation",
        ]);
    }

    [Fact]
    public void Years_before_a_career_count_as_none_and_the_longest_are_one_bin()
    {
        var people = Steps(6, 1_000).Select(person => person with { CareerYears = -4 })
            .Concat(Steps(6, 2_000).Select(person => person with { CareerYears = 41, Id = person.Id + 500 }));

        BigTech(Curves(people)).Points.Select(point => (point.YearsLabel, point.Years)).ShouldBe([("0", 0), ("25+", 25)]);
    }

    [Fact]
    public void Falling_pay_is_said_not_to_increase()
    {
        var curve = BigTech(Curves(Steps(10, 3_000, 2_000, 1_000)));

        curve.IsIncreasing.ShouldBeFalse();
        curve.OrderLossPercent.ShouldBe(100);
        curve.Points.Select(point => point.MedianOfBin.Amount!.Value.Amount).ShouldBe([3_005m, 2_005m, 1_005m]);
        curve.Points.Select(point => point.Figures.P50.Amount!.Value.Amount).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public void No_line_falls_or_crosses_another_anywhere() => Prop.ForAll(Markets, people =>
    {
        if (Curves(people).Curves.Single(curve => curve.Tier == TalentTier.BigTech).Figures is not PublishedCurve curve) return true;
        var along = Enumerable.Range(0, 251).Select(step => Middle.Select(line => curve.PayAt(step / 10.0, line)!.Value).ToArray()).ToList();
        return along.All(pay => pay[0] <= pay[1] && pay[1] <= pay[2])
            && along.Zip(along.Skip(1)).All(pair => pair.First.Zip(pair.Second).All(line => line.Second >= line.First * (1 - 1e-12)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_people_changes_nothing() => Prop.ForAll(Markets, people =>
        Said(Curves(people, hasIntervals: true)) == Said(Curves(people.Reverse(), hasIntervals: true)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(5));

    [Fact]
    public void Beyond_the_last_years_a_line_goes_on_level_and_says_so()
    {
        var curve = BigTech(Curves(Steps(10, 1_000, 2_000, 4_000)));

        curve.PayAt(20, CurvePercentile.P50)!.Value.ShouldBe(4_005, 1e-9);
        curve.IsExtrapolated(20).ShouldBeTrue();
        curve.IsExtrapolated(1.5).ShouldBeFalse();
    }

    private static string Said(TieredPayCurve curves) => string.Join('|', curves.Curves.Select(curve => curve.Figures).OfType<PublishedCurve>()
        .SelectMany(curve => curve.Points).Select(point => $"{point.YearsLabel} {point.Years} {point.Figures.P50.Amount} "
            + string.Join(' ', point.Intervals.Select(interval => $"{interval.Low.Amount} {interval.High.Amount}"))));

    private static Arbitrary<PayObservation[]> Markets =>
        (from years in Gen.Choose(0, 30)
         from pay in Gen.Choose(1, 40)
         from organisation in Gen.Choose(1, 12)
         select (years, pay, organisation))
        .ArrayOf(90)
        .Select(people => people.Select((person, i) => Person(i, person.years, person.pay * 10_000, person.organisation)).ToArray())
        .ToArbitrary();
}
