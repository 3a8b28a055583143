using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TalentMarket.Data.Database;
using TalentMarket.Data.Deliveries;
using TalentMarket.Data.Market;
using TalentMarket.Data.PayBands;
using TalentMarket.Data.Surveys;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Surveys;
using static TalentMarket.Data.Tests.Someone;

namespace TalentMarket.Data.Tests.Surveys;

public sealed class EditionHistoryTests(PostgresFixture postgres)
{
    private const int Seed = 20_261_122;
    private const string Header = "work_year,experience_level,employment_type,job_title,salary_in_usd,company_location,remote_ratio\n";

    private static readonly int Rounds = Environment.GetEnvironmentVariable("TALENTMARKET_LONG") == "1" ? 1_000 : 60;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    // Whatever was published, retired and restored in between, in whichever order.
    [Fact]
    public async Task DU_08_the_same_versions_give_the_same_figures_byte_by_byte()
    {
        using var market = await ImportMarket.CreateAsync(postgres, Cancellation);
        var random = new Random(Seed);
        var editions = new List<long>();
        foreach (var year in new[] { 2023, 2024 })
            foreach (var version in new[] { 1, 2, 3 })
            {
                var rows = string.Concat(Enumerable.Range(0, 40).Select(_ => $"{year},SE,FT,{(random.Next(2) == 0 ? "Data Scientist" : "ML Engineer")},{random.Next(90_000, 400_000)},US,0\n"));
                await market.AcceptAsync(market.WriteFile($"{year}-{version}.csv", Header + rows), "ai-jobs", "history", Cancellation);
            }

        await using (var db = market.CreateDbContext())
            editions.AddRange(await db.SurveyEditions.Where(row => row.Status == EditionStatus.Draft).OrderBy(row => row.Id).Select(row => row.Id).ToListAsync(Cancellation));
        editions.Count.ShouldBe(6);
        var desk = new EditionDesk(market, Options.Create(new DeliveryOptions { SecondPerson = false }), TimeProvider.System);
        var figures = new Dictionary<string, string>();
        var seenAgain = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var edition = editions[random.Next(editions.Count)];
            await using var db = market.CreateDbContext();
            var status = (await db.SurveyEditions.SingleAsync(row => row.Id == edition, Cancellation)).Status;
            (status switch
            {
                EditionStatus.Draft => await desk.PublishAsync(Tester, edition, Cancellation),
                EditionStatus.Published => await desk.RetireAsync(Tester, edition, "A round.", Cancellation),
                _ => await desk.RestoreAsync(Tester, edition, "A round.", Cancellation),
            }).ShouldBeNull();

            var published = await db.SurveyEditions.Where(row => editions.Contains(row.Id) && row.Status == EditionStatus.Published).OrderBy(row => row.Id).Select(row => row.Id).ToListAsync(Cancellation);
            var versions = string.Join(' ', published);
            var found = await FiguresAsync(market);
            if (!figures.TryAdd(versions, found))
            {
                found.ShouldBe(figures[versions], versions);
                seenAgain++;
            }
        }

        TestContext.Current.SendDiagnosticMessage($"{Rounds} changes of what is published: {figures.Count} states, {seenAgain} of them met again with the same figures");
        seenAgain.ShouldBeGreaterThan(Rounds / 3);
        figures.Values.Distinct().Count().ShouldBeGreaterThan(4);
    }

    private static async Task<string> FiguresAsync(ImportMarket market)
    {
        using var catalogues = new ReferenceCatalogues(market, new StoreReach(TimeProvider.System, NullLogger<StoreReach>.Instance));
        var query = new PayBandQuery(market, catalogues, TimeProvider.System);
        var answers = new List<string>();
        foreach (var groupBy in new[] { BandDimension.Job, BandDimension.Year })
        {
            var answer = await query.AnswerAsync(MarketScope.Everything with { GroupBy = groupBy, Surveys = Selection.Of(["history"]) }, Cancellation);
            answers.Add(JsonSerializer.Serialize(answer.Series.SelectMany(series => series.Bands).Select(band => (object)new { band.Key, Figures = (object)band.Figures })));
        }

        return string.Join('\n', answers);
    }
}
