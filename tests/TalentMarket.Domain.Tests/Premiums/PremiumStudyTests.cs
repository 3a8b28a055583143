using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Premiums;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Tests.Premiums;

public sealed class PremiumStudyTests
{
    private static readonly DisclosurePolicy Open = new()
    {
        SourceClass = SourceClass.Open, EffectiveFrom = new DateOnly(2026, 1, 1), MinimumOrganisations = 0, MinimumPeople = 5,
        MinimumTailOrganisations = 0, MinimumTailPeople = 5, MaximumOrganisationSharePercent = 100, MinimumAgeMonths = 0,
        WithholdWhenAllEqual = false, SignificantDigits = 0, PeopleBandWidth = 1, SourceId = 1,
    };

    private static readonly Lazy<PremiumEstimates> ProductManagers = new(() => SampleSeries.Estimates("premium=ai-product-manager"));

    [Fact]
    public void The_same_question_has_the_same_answer()
    {
        var again = SampleSeries.Estimates("premium=ai-product-manager");

        again.Ladder.Select(rung => Text(rung.Figures)).ShouldBe(ProductManagers.Value.Ladder.Select(rung => Text(rung.Figures)));
        again.Waves.Select(wave => Text(wave.Matched)).ShouldBe(ProductManagers.Value.Waves.Select(wave => Text(wave.Matched)));
    }

    [Fact]
    public void Every_way_of_estimating_has_a_rung()
    {
        var ladder = ProductManagers.Value.Ladder;

        ladder.Select(rung => rung.Estimator).Distinct().Order().ShouldBe(Enum.GetValues<PremiumEstimator>().Except([PremiumEstimator.MatchedWithinTier]));
        ladder.ShouldAllBe(rung => rung.Figures is PublishedPremium);
        ladder.Where(rung => rung.Estimator == PremiumEstimator.Quantile).Select(rung => rung.Probability).ShouldBe([0.1, 0.25, 0.5, 0.75, 0.9]);
    }

    // What the sample is made of: goldens/calibration-seed D03 wants 30 to 40 %, an interval narrower than 25 points.
    [Fact]
    public void AI_product_managers_of_the_sample_earn_a_third_more()
    {
        var matched = ProductManagers.Value.Figures(PremiumEstimator.Matched).ShouldBeOfType<PublishedPremium>();

        matched.Percent.ShouldBeInRange(30, 40);
        (matched.Interval!.Value.High - matched.Interval.Value.Low).ShouldBeLessThan(25);
        matched.CoveragePercent!.Value.ShouldBeGreaterThan(50);
        matched.Percent.ShouldBe(Math.Round(matched.Percent));
        matched.Treated.Width.ShouldBe(5);
    }

    [Fact]
    public void The_parts_of_the_gap_multiply_to_it()
    {
        var gap = ProductManagers.Value.Gap!;

        var product = gap.Parts.Aggregate(1m, (sum, part) => sum * (1 + part.Percent / 100));
        (100 * (product - 1)).ShouldBe(gap.Whole!.Percent, 0.5m);
        gap.Parts[^1].Name.ShouldBe("unexplained");
    }

    // Medians 120 and 100 a year apart, at one level: what a file without organisation, years or doctorates can say.
    [Fact]
    public void A_file_that_says_little_gets_little_and_no_invented_number()
    {
        var comparison = SampleSeries.Comparison("job=ml-engineer&over=data-engineer");
        var people = Enumerable.Range(0, 60).Select(i => new PayObservation
        {
            Id = i, SurveyCode = "open", EditionDate = new DateOnly(2025, 7, 1), EffectiveDate = new DateOnly(2024 + i % 2, 7, 1), OrganisationId = null,
            Title = "t", JobCode = i % 4 < 2 ? "ml-engineer" : "data-engineer", Level = JobLevel.L3, Country = "US", BaseSalary = i % 4 < 2 ? 120 : 100,
        });

        var estimates = PremiumStudy.Of(comparison, SampleSeries.Of(people, Open), SampleSeries.Today, "q");

        estimates.Figures(PremiumEstimator.RawMedians).ShouldBeOfType<PublishedPremium>().Percent.ShouldBe(20);
        var matched = estimates.Figures(PremiumEstimator.Matched).ShouldBeOfType<PublishedPremium>();
        (matched.Percent, matched.Interval, matched.NoInterval).ShouldBe((20m, null, "Interval not available: the source names no organisation."));
        Refusal(estimates, PremiumEstimator.SameOrganisation).ShouldBe("Not estimated: the source names no organisation.");
        Refusal(estimates, PremiumEstimator.AdjustedWithLevel).ShouldBe("Not estimated: the source does not say tier, hub and years of experience.");
        Refusal(estimates, PremiumEstimator.DoublyRobust).ShouldBe("Not estimated: the source does not say tier, hub and years of experience.");
        estimates.Gap!.Refusal.ShouldBe("Not decomposed: the source does not say tier, hub, doctorate, part in frontier training runs and years of experience.");
        estimates.NotStated.ShouldBe(["tier", "hub", "kind of employment", "years of experience"]);
        estimates.Waves.Select(wave => wave.Label).ShouldBe(["2024", "2025"]);
        estimates.Trend!.Sentence.ShouldBe("Two points are no trend: no divergence shown.");

        PremiumStudy.Of(SampleSeries.Comparison("premium=phd"), SampleSeries.Of(people, Open), SampleSeries.Today, "q").Refusal
            .ShouldBe("The source does not say who has a doctorate, so no premium of one can be estimated.");
    }

    // Four of one side are too few for the policy of five, whatever the other side is.
    [Fact]
    public void A_premium_is_shown_only_when_each_side_could_be()
    {
        var comparison = SampleSeries.Comparison("job=ml-engineer&over=data-engineer");
        PayObservation Person(int id, string job) => new()
        {
            Id = id, SurveyCode = "s", EditionDate = new DateOnly(2026, 3, 31), EffectiveDate = new DateOnly(2026, 3, 31), OrganisationId = id,
            Title = "t", JobCode = job, Level = JobLevel.L3, BaseSalary = 100 + id,
        };
        ObservedSeries With(int treated) => SampleSeries.Of(
            [.. Enumerable.Range(0, treated).Select(i => Person(i, "ml-engineer")), .. Enumerable.Range(20, 12).Select(i => Person(i, "data-engineer"))]);

        Figures(4).ShouldBeOfType<WithheldPremium>();
        // That nobody alike was found, or how few organisations there are, is kept back as well.
        PremiumStudy.Of(comparison, With(4), SampleSeries.Today, "q").Ladder.ShouldAllBe(rung => rung.Figures is WithheldPremium);
        PremiumStudy.Of(comparison, With(4), SampleSeries.Today, "q").Waves.ShouldAllBe(wave => wave.Raw is WithheldPremium && wave.Matched is WithheldPremium);
        Figures(5).ShouldBeOfType<PublishedPremium>();

        PremiumFigures? Figures(int treated) =>
            PremiumStudy.Of(comparison, With(treated), SampleSeries.Today, "q").Figures(PremiumEstimator.RawMedians);
    }

    [Fact]
    public void Several_values_of_a_filter_are_not_answered_from_protected_rows() =>
        SampleSeries.Estimates("premium=phd&level=L3&level=L4").Refusal.ShouldBe(
            "Choose one value for each filter: several values of one filter are not yet answered from protected rows.");

    private static string Refusal(PremiumEstimates estimates, PremiumEstimator estimator) =>
        estimates.Figures(estimator).ShouldBeOfType<RefusedPremium>().Reason;

    private static string Text(PremiumFigures figures) => figures is PublishedPremium shown ? $"{shown.Percent} {shown.Interval}" : figures.GetType().Name;
}
