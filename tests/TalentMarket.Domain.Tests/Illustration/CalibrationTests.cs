using TalentMarket.Domain.Illustration;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.Statistics;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Tests.Illustration;

/// <summary>The sample's pictures agree with the texts it illustrates: levels of pay. Every bound is read from goldens/calibration-seed.</summary>
public sealed class CalibrationTests
{
    [Fact]
    public void C03_senior_researchers_of_frontier_labs_mostly_earn_more_than_a_million()
    {
        var assertion = Assertion.Of("C03");
        var (million, share) = (assertion.Numbers[0], assertion.Numbers[1]);
        var seniors = Sample.Latest.Where(person =>
            IsFrontierLab(person) && person is { Job: "research-scientist", Record.Level: JobLevel.L3 }).ToList();

        (seniors.Count(person => person.Pay > million) / (double)seniors.Count).ShouldBeGreaterThanOrEqualTo(share, assertion.ToString());
        Sample.Median(seniors).ShouldBeGreaterThan(million, assertion.ToString());
    }

    [Fact]
    public void C04_staff_engineers_of_big_tech_lie_where_the_text_says()
    {
        var assertion = Assertion.Of("C04");
        var bounds = assertion.Numbers;
        var staff = Sample.Latest.Where(person =>
            person is { Job: "ml-engineer", Record: { Tier: TalentTier.BigTech, Level: JobLevel.L4 } }).ToList();

        Sample.PayAt(staff, 0.10).ShouldBeGreaterThanOrEqualTo(bounds[0], assertion.ToString());
        Sample.PayAt(staff, 0.90).ShouldBeLessThanOrEqualTo(bounds[1], assertion.ToString());
        Sample.Median(staff).ShouldBeInRange(bounds[2], bounds[3], assertion.ToString());
        staff.Count(person => person.Pay >= bounds[5] && person.Pay <= bounds[6]).ShouldBeGreaterThanOrEqualTo(
            (int)Math.Ceiling(bounds[4] / 100 * staff.Count), assertion.ToString());
    }

    [Fact]
    public void C05_packages_of_leads_are_tens_of_millions_by_the_generator()
    {
        var assertion = Assertion.Of("C05");
        var bounds = assertion.Numbers;
        var packages = Enumerable.Range(0, 100_000).Select(i => FrontierRuns.PackageUsd(i / 100_000.0)).Order().ToArray();

        Quantile.Type7(packages, 0.5).ShouldBeInRange(bounds[0], bounds[1], assertion.ToString());
        packages[^1].ShouldBeLessThan(bounds[2], assertion.ToString());
    }

    [Fact]
    public void C05_a_quarter_of_a_leads_package_is_a_years_pay()
    {
        var assertion = Assertion.Of("C05");
        var bounds = assertion.Numbers;
        var leads = Sample.People.SelectMany(wave => wave).Where(person => person.Record.FrontierRun == FrontierRunPart.Led).ToList();
        var packages = leads.Select(lead => lead.GuaranteedUsd).Order().ToArray();

        Quantile.Type7(packages, 0.5).ShouldBeInRange(bounds[0], bounds[1], assertion.ToString());
        packages[^1].ShouldBeLessThan(bounds[2], assertion.ToString());
        foreach (var lead in leads) lead.Pay.ShouldBe(lead.GuaranteedUsd / bounds[3], 0.01, assertion.ToString());
    }

    [Fact]
    public void C09_new_doctors_at_a_frontier_lab_are_paid_three_to_four_hundred_thousand()
    {
        var assertion = Assertion.Of("C09");
        var bounds = assertion.Numbers;
        var beginners = Sample.Latest.Where(person => IsDoctorAtFrontierLab(person) && person.Years <= 1).ToList();

        Sample.Median(beginners).ShouldBeInRange(bounds[0], bounds[1], assertion.ToString());
        Sample.PayAt(beginners, 0.25).ShouldBeGreaterThanOrEqualTo(bounds[2], assertion.ToString());
        Sample.PayAt(beginners, 0.75).ShouldBeLessThanOrEqualTo(bounds[3], assertion.ToString());
    }

    [Fact]
    public void C10_two_or_three_years_with_a_frontier_run_about_double_that()
    {
        var assertion = Assertion.Of("C10");
        var doctors = Sample.Latest.Where(IsDoctorAtFrontierLab).ToList();
        var ratio = Sample.Median(doctors.Where(person => person.Years is 2 or 3 && person.Record.FrontierRun != FrontierRunPart.None))
            / Sample.Median(doctors.Where(person => person.Years <= 1));

        ratio.ShouldBeInRange(assertion.Numbers[0], assertion.Numbers[1], assertion.ToString());
    }

    [Fact]
    public void C11_medians_rise_with_experience_in_every_tier()
    {
        var assertion = Assertion.Of("C11");
        foreach (var tier in Enum.GetValues<TalentTier>())
        {
            var medians = ExperienceBand.All.Select(band => Sample.Median(In(tier, band.FromYears, band.ToYears))).ToList();

            medians.ShouldBeInOrder(SortDirection.Ascending, $"{tier}, {assertion}");
        }
    }

    [Fact]
    public void C11_tiers_keep_their_order_at_every_year_of_experience()
    {
        var assertion = Assertion.Of("C11");
        // Single years as far as every tier has people enough; beyond, all together.
        foreach (var (from, to) in Enumerable.Range(0, 16).Select(year => (year, (int?)year)).Append((16, null)))
        {
            var medians = Enum.GetValues<TalentTier>().Take(4).Select(tier => Sample.Median(In(tier, from, to))).ToList();

            medians.ShouldBeInOrder(SortDirection.Descending, $"{from} years, {assertion}");
        }
    }

    [Fact]
    public void C11_pay_at_frontier_labs_spreads_out_with_experience()
    {
        Spread(6, null).ShouldBeGreaterThan(Spread(0, 1), Assertion.Of("C11").ToString());

        static double Spread(int from, int? to)
        {
            var people = In(TalentTier.FrontierLab, from, to).ToList();
            return Sample.PayAt(people, 0.9) / Sample.Median(people);
        }
    }

    private static IEnumerable<SamplePerson> In(TalentTier tier, int fromYears, int? toYears) =>
        Sample.Latest.Where(person => person.Record.Tier == tier && person.Years >= fromYears && person.Years <= (toYears ?? int.MaxValue));

    private static bool IsFrontierLab(SamplePerson person) => person.Record.Tier == TalentTier.FrontierLab;

    private static bool IsDoctorAtFrontierLab(SamplePerson person) =>
        IsFrontierLab(person) && person is { Job: "research-scientist" or "ml-engineer", Record.Phd: PhdStatus.Held };
}
