using System.Globalization;
using TalentMarket.Data.Market;
using TalentMarket.Data.Premiums;
using TalentMarket.Domain.Premiums;
using TalentMarket.Domain.Surveys;
using TalentMarket.Web.Premiums;
using TalentMarket.Web.Tests.PayBands;

namespace TalentMarket.Web.Tests.Premiums;

/// <summary>Premiums of the open salary index, from its file to the page's reader. Expected: medians of ../shared/data/facts/open_market_cuts.csv,
/// computed with Python's standard library from the same file.</summary>
[Collection(SiteFixture.Name)]
public sealed class AiJobsPremiumsTests(SiteFixture site)
{
    private const string SeniorsInTheUs = "survey=ai-jobs&country=US&level=L3&employment=full-time&title=Machine%20Learning%20Engineer";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Machine_learning_engineers_earn_about_a_quarter_more_than_data_engineers_and_no_divergence_is_shown()
    {
        var estimates = await EstimatesAsync($"{SeniorsInTheUs}&over=Data%20Engineer");

        // By year about 23, 29, 26 and 25 per cent.
        foreach (var (year, about) in new[] { ("2022", 23), ("2023", 29), ("2024", 26), ("2025", 25) })
            ShouldBeTheRatioOfMedians(estimates, year, "Data Engineer", about);
        estimates.Trend!.Reading.ShouldBe(TrendReading.NotShown);
        estimates.Trend.Sentence.ShouldBe("No trend can be shown from 4 waves, it takes 8: no divergence shown.");
    }

    [Fact]
    public async Task Over_software_engineers_there_are_two_points_and_the_reading_says_they_are_no_trend()
    {
        var estimates = await EstimatesAsync($"{SeniorsInTheUs}&over=Software%20Engineer");

        foreach (var (year, about) in new[] { ("2024", 4), ("2025", 3) }) ShouldBeTheRatioOfMedians(estimates, year, "Software Engineer", about);
        estimates.Trend!.Sentence.ShouldBe("Two points are no trend: no divergence shown.");
    }

    [Fact]
    public async Task What_the_file_does_not_say_is_refused_by_name()
    {
        (await EstimatesAsync("survey=ai-jobs&premium=phd&element=base-salary")).Refusal
            .ShouldBe("The source does not say who has a doctorate, so no premium of one can be estimated.");
        (await EstimatesAsync("survey=ai-jobs&premium=frontier-run&element=base-salary")).Refusal
            .ShouldBe("The source does not say who took part in a frontier training run, so no premium of one can be estimated.");

        var estimates = await EstimatesAsync($"{SeniorsInTheUs}&over=Data%20Engineer");

        Reason(PremiumEstimator.AdjustedWithLevel).ShouldContain("does not say");
        Reason(PremiumEstimator.AdjustedWithLevel).ShouldContain("years of experience");
        Reason(PremiumEstimator.SameOrganisation).ShouldBe("Not estimated: the source names no organisation.");
        estimates.NotStated.ShouldContain("years of experience");
        var matched = estimates.Figures(PremiumEstimator.Matched).ShouldBeOfType<PublishedPremium>();
        matched.Interval.ShouldBeNull();
        matched.NoInterval.ShouldNotBeEmpty();
        matched.TreatedOrganisations.ShouldBeNull();

        string Reason(PremiumEstimator estimator) => estimates.Figures(estimator).ShouldBeOfType<RefusedPremium>().Reason;
    }

    private static void ShouldBeTheRatioOfMedians(PremiumEstimates estimates, string year, string over, int about)
    {
        var raw = estimates.Waves.Single(wave => wave.Label == year).Raw.ShouldBeOfType<PublishedPremium>(year);

        ((double)raw.Percent).ShouldBe(100 * (Median(year, "Machine Learning Engineer") / Median(year, over) - 1), 0.0501, year);
        ((double)raw.Percent).ShouldBe(about, 0.6, year);
    }

    private async Task<PremiumEstimates> EstimatesAsync(string query)
    {
        await AiJobsSurvey.EnsureAsync(site, Cancellation);
        using var reader = new PremiumReader(site.Service<PremiumQuery>(), site.Service<ReferenceCatalogues>(), TimeProvider.System);
        var (scope, problems) = PremiumScopeQuery.Read(query.Split('&').Select(pair => pair.Split('='))
            .Select(pair => KeyValuePair.Create(pair[0], Uri.UnescapeDataString(pair[1]))));
        problems.ShouldBeEmpty();
        var answer = await reader.AnswerAsync(scope, Cancellation);
        answer.Problems.ShouldBeEmpty();
        answer.Estimates.ShouldNotBeNull().Class.ShouldBe(SourceClass.Open);
        return answer.Estimates;
    }

    private static double Median(string year, string title)
    {
        var line = File.ReadLines(SharedFiles.Path("data/facts/open_market_cuts.csv"))
            .Single(line => line.Contains($",{year},US,,{title},SE,\"base salary", StringComparison.Ordinal));
        // Source, address, year, country, group, title and level stand before the quoted element; currency, three counts, P10 and P25 before P50.
        return double.Parse(line.Split('"')[2].Split(',')[7], CultureInfo.InvariantCulture);
    }
}
