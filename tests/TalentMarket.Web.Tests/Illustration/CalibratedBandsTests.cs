using TalentMarket.Data.PayBands;
using TalentMarket.Domain.Illustration;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Statistics;
using TalentMarket.Domain.Statistics.Trends;
using TalentMarket.Domain.Surveys;
using TalentMarket.Domain.Tests.Illustration;
using TalentMarket.Web.PayBands;

namespace TalentMarket.Web.Tests.Illustration;

/// <summary>The shipped sample says what the texts say that it illustrates, as the page of pay bands answers: rounded, and after the disclosure gate.</summary>
[Collection(IllustratedMarket.Name)]
public sealed class CalibratedBandsTests(IllustratedMarket market)
{
    private static readonly MarketScope Pay = MarketScope.Everything with
    {
        Classes = Selection.Of(SourceClass.Illustrative), Element = PayElement.TotalDirectCompensation, GroupBy = BandDimension.None,
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task C03_senior_researchers_of_frontier_labs_mostly_earn_more_than_a_million()
    {
        var assertion = Assertion.Of("C03");
        var (million, share) = (assertion.Numbers[0], assertion.Numbers[1]);

        var seniors = await BandAsync("research-scientist", TalentTier.FrontierLab, JobLevel.L3);

        Amount(seniors.P50).ShouldBeGreaterThan(million, assertion.ToString());
        (1 - RankOf(million, seniors)).ShouldBeGreaterThanOrEqualTo(share, assertion.ToString());
    }

    [Fact]
    public async Task C04_staff_engineers_of_big_tech_lie_where_the_text_says()
    {
        var assertion = Assertion.Of("C04");
        var bounds = assertion.Numbers;

        var staff = await BandAsync("ml-engineer", TalentTier.BigTech, JobLevel.L4);

        Amount(staff.P10).ShouldBeGreaterThanOrEqualTo(bounds[0], assertion.ToString());
        Amount(staff.P90).ShouldBeLessThanOrEqualTo(bounds[1], assertion.ToString());
        Amount(staff.P50).ShouldBeInRange(bounds[2], bounds[3], assertion.ToString());
        // Between two amounts as "where a pay lies" counts it: beyond P10 and P90 only the tenth itself is known.
        (RankOf(bounds[6], staff) - RankOf(bounds[5], staff)).ShouldBeGreaterThanOrEqualTo(bounds[4] / 100 - 1e-9, assertion.ToString());
    }

    [Fact]
    public async Task C05_a_quarter_of_a_leads_package_is_what_the_estimates_see_as_a_years_pay()
    {
        var assertion = Assertion.Of("C05");
        var bounds = assertion.Numbers;
        var series = await market.Reader<PayObservationQuery>().ReadAsync(Pay, EditionChoice.Every, Cancellation);

        var packages = series.Single().People.Where(person => person.FrontierRun == FrontierRunPart.Led)
            .Select(person => bounds[3] * person.Pay(PayElement.TotalDirectCompensation)!.Value).Order().ToArray();

        packages.Length.ShouldBeGreaterThan(50);
        Quantile.Type7(packages, 0.5).ShouldBeInRange(bounds[0], bounds[1], assertion.ToString());
        packages[^1].ShouldBeLessThan(bounds[2], assertion.ToString());
    }

    [Fact]
    public async Task D07_the_top_moves_away_from_the_middle()
    {
        var spreads = new List<double>();
        var waves = Enumerable.Range(0, WaveCalendar.Waves).Select(wave => WaveCalendar.QuarterEnd(WaveCalendar.NewestQuarterEnd(IllustratedMarket.Today), wave)).ToList();
        foreach (var wave in waves)
        {
            var everybody = await FiguresAsync(Pay with { AsOf = wave });
            spreads.Add(Amount(everybody.P90) / Amount(everybody.P50));
        }

        MannKendall.Test([.. waves.Select(wave => (double)wave.DayNumber)], spreads).TauA.ShouldBeGreaterThan(0, Assertion.Of("D07").ToString());
    }

    private Task<PublishedFigures> BandAsync(string job, TalentTier tier, JobLevel level) =>
        FiguresAsync(Pay with { Jobs = Selection.Of([job]), Tiers = Selection.Of(tier), Levels = Selection.Of(level) });

    private async Task<PublishedFigures> FiguresAsync(MarketScope scope)
    {
        var answer = await market.Reader<PayBandReader>().AnswerAsync(scope, Cancellation);
        return answer.Series.Single().Bands.Single().Figures.ShouldBeOfType<PublishedFigures>();
    }

    private static double Amount(PublishedAmount amount) => (double)amount.ShouldBeOfType<ShownAmount>().Value.Amount;

    private static double RankOf(double pay, PublishedFigures figures) =>
        PercentileRank.Of(pay, [.. PayDistribution.Probabilities.Zip(figures.Percentiles.Select(Amount))]).Probability;
}
