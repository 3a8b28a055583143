using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Illustration;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Tests.Illustration;

public sealed class PublishedSampleTests(PublishedSample sample) : IClassFixture<PublishedSample>
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task The_sample_is_published_as_twelve_editions()
    {
        (await sample.Store.EnsureAsync(PublishedSample.Day, isEnabled: true)).ShouldBeFalse();

        await using var db = sample.Store.CreateDbContext();
        var survey = await db.Surveys.SingleAsync(row => row.Code == "illustrative", None);
        survey.SourceClass.ShouldBe(SourceClass.Illustrative);
        var editions = await db.SurveyEditions.Where(edition => edition.SurveyId == survey.Id).OrderBy(edition => edition.EffectiveDate).ToListAsync(None);
        editions.Select(edition => edition.EffectiveDate).ShouldBe(
            Enumerable.Range(0, 12).Select(wave => WaveCalendar.QuarterEnd(new DateOnly(2026, 6, 30), wave)));
        editions.ShouldAllBe(edition => edition.Status == EditionStatus.Published);
        var first = await db.PayRecords.Where(record => record.EditionId == editions[0].Id).ToListAsync(None);
        first.Min(record => record.EffectiveDate).ShouldBe(editions[0].EarliestEffectiveDate);
        first.Max(record => record.EffectiveDate).ShouldBe(editions[0].EffectiveDate);
        (await db.PayRecords.CountAsync(None)).ShouldBe(IllustrativeMarket.Organisations.Sum(organisation => organisation.Seats) * 12);
        (await db.Organisations.CountAsync(organisation => organisation.Name.StartsWith("Contributor "), None)).ShouldBe(240);
    }

    [Fact]
    public async Task Publishing_it_raises_the_market_version_and_is_in_the_trail()
    {
        await using var db = sample.Store.CreateDbContext();

        (await db.MarketVersions.OrderBy(market => market.Number).LastAsync(None)).Reason.ShouldBe("The illustrative sample was published.");
        var entry = await db.AuditEntries.OrderBy(entry => entry.Id).LastAsync(None);
        (entry.Action, entry.Subject, entry.Before, entry.After).ShouldBe(
            ("published", "illustrative sample", "left out", "quarters to 2026-06-30, version 1"));
    }

    [Fact]
    public async Task Its_jobs_hubs_and_currencies_are_those_of_the_reference_data()
    {
        await using var db = sample.Store.CreateDbContext();

        (await db.PayRecords.AnyAsync(record => !db.Jobs.Any(job => job.Code == record.JobCode), None)).ShouldBeFalse();
        (await db.PayRecords.AnyAsync(record => !db.Hubs.Any(hub => hub.Code == record.HubCode && hub.Country == record.Country), None)).ShouldBeFalse();
        (await db.PayRecords.Where(record => record.Currency != Currency.Usd).Select(record => record.Currency).Distinct().ToListAsync(None))
            .ShouldBeSubsetOf(await db.ExchangeRates.Select(rate => rate.Currency).Distinct().ToListAsync(None));
    }

    [Theory]
    [InlineData(BandDimension.Level, 0.85)]
    [InlineData(BandDimension.Tier, 0.95)]
    [InlineData(BandDimension.Experience, 1.0)]
    [InlineData(BandDimension.Hub, 0.85)]
    public async Task Most_bands_of_a_job_can_be_shown(BandDimension dimension, double leastShare)
    {
        var query = sample.Store.Query(PublishedSample.Day);
        var bands = new List<PayBand>();
        foreach (var job in new[] { "research-scientist", "ml-engineer", "applied-ai-engineer", "backend-engineer", "product-manager" })
        {
            var answer = await query.AnswerAsync(
                new MarketScope { Jobs = new Selection<string>([job]), GroupBy = dimension, Classes = Selection.Of(SourceClass.Illustrative) }, None);
            bands.AddRange(answer.Series.Single().Bands);
        }

        (bands.Count(band => band.Figures is PublishedFigures) / (double)bands.Count).ShouldBeGreaterThanOrEqualTo(leastShare);
    }
}
