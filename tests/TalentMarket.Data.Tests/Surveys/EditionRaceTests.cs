using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TalentMarket.Data.Database;
using TalentMarket.Data.Deliveries;
using TalentMarket.Data.Market;
using TalentMarket.Data.PayBands;
using TalentMarket.Data.Surveys;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Tests.Surveys;

/// <summary>Several who act on editions and look at them at the same time.</summary>
public sealed class EditionRaceTests(PostgresFixture postgres, ITestOutputHelper output)
{
    private const int Readers = 4;

    // Fifty questions a second of all readers together.
    private static readonly TimeSpan BetweenQuestions = TimeSpan.FromMilliseconds(80);

    private static readonly bool IsLong = Environment.GetEnvironmentVariable("TALENTMARKET_LONG") == "1";
    private static readonly int Races = IsLong ? 1_000 : 20;
    private static readonly int Publications = IsLong ? 200 : 12;

    private static readonly Caller Ada = Caller.Console("Ada");
    private static readonly Caller Grace = Caller.Console("Grace");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task DU_06_of_two_who_act_on_an_edition_at_once_one_does_it_and_the_other_is_told_by_whom()
    {
        using var market = await ImportMarket.CreateAsync(postgres, Cancellation);
        var edition = await DraftAsync(market, "race", 1, 1);
        var desk = Desk(market);
        (await desk.PublishAsync(Ada, edition, Cancellation)).ShouldBeNull();
        var won = new Dictionary<string, int> { ["Ada"] = 0, ["Grace"] = 0 };
        await using var db = market.CreateDbContext();
        var versions = await db.MarketVersions.CountAsync(Cancellation);

        for (var race = 0; race < Races; race++)
        {
            var isRetired = race % 2 == 1;
            var answers = await Task.WhenAll(new[] { Ada, Grace }.Select(caller => isRetired
                ? desk.RestoreAsync(caller, edition, "A race.", Cancellation)
                : desk.RetireAsync(caller, edition, "A race.", Cancellation)));

            var winner = answers[0] is null ? "Ada" : "Grace";
            won[winner]++;
            answers.Count(answer => answer is null).ShouldBe(1, string.Join(" / ", answers));
            answers.OfType<string>().Single().ShouldStartWith($"Nothing was done: {winner} at the command line {(isRetired ? "published" : "retired")} this edition on ");
            (await db.SurveyEditions.AsNoTracking().SingleAsync(row => row.Id == edition, Cancellation)).Status.ShouldBe(isRetired ? EditionStatus.Published : EditionStatus.Retired);
        }

        // Each act once in the trail, each change once in the market's count.
        (await db.MarketVersions.CountAsync(Cancellation) - versions).ShouldBe(Races);
        (await db.AuditEntries.CountAsync(entry => entry.Action == "retired" && entry.After!.EndsWith("A race."), Cancellation)).ShouldBe((Races + 1) / 2);
        (await db.AuditEntries.CountAsync(entry => entry.Action == "restored", Cancellation)).ShouldBe(Races / 2);
        output.WriteLine($"{Races} races, 0 lost and 0 done twice; Ada came first {won["Ada"]} times");
    }

    [Fact]
    public async Task DU_07_whoever_reads_while_editions_are_published_sees_one_of_them_whole()
    {
        using var market = await ImportMarket.CreateAsync(postgres, Cancellation);
        var desk = Desk(market);
        // Other numbers of rows, other amounts, other shares of the jobs: no mixture looks like either.
        var one = await DraftAsync(market, "switch", 100_000, 40);
        var other = await DraftAsync(market, "switch", 300_000, 60);
        (await desk.PublishAsync(Ada, other, Cancellation)).ShouldBeNull();
        var meant = new List<string> { await FiguresAsync(market) };
        (await desk.PublishAsync(Ada, one, Cancellation)).ShouldBeNull();
        meant.Add(await FiguresAsync(market));
        meant.Distinct().Count().ShouldBe(2);
        var seen = new ConcurrentDictionary<string, int>();
        using var over = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var readers = Enumerable.Range(0, Readers).Select(_ => ReadUntilAsync(market, seen, over.Token)).ToList();

        for (var publication = 0; publication < Publications; publication++)
        {
            (await desk.RestoreAsync(Ada, publication % 2 == 0 ? other : one, "A switch.", Cancellation)).ShouldBeNull();
            // A publication every quarter of a second, so that readers meet each of them.
            await Task.Delay(250, Cancellation);
        }

        await over.CancelAsync();
        await Task.WhenAll(readers);
        output.WriteLine($"{Publications} publications, {seen.Values.Sum()} answers: {seen.GetValueOrDefault(meant[0])} of one version, {seen.GetValueOrDefault(meant[1])} of the other, {seen.Keys.Except(meant).Count()} mixed");
        seen.Keys.ShouldBe(meant, ignoreOrder: true);
    }

    private static async Task ReadUntilAsync(ImportMarket market, ConcurrentDictionary<string, int> seen, CancellationToken over)
    {
        try
        {
            while (true)
            {
                seen.AddOrUpdate(await FiguresAsync(market), 1, (_, count) => count + 1);
                await Task.Delay(BetweenQuestions, over);
            }
        }
        catch (OperationCanceledException) when (over.IsCancellationRequested)
        {
        }
    }

    private static async Task<string> FiguresAsync(ImportMarket market)
    {
        using var catalogues = new ReferenceCatalogues(market, new StoreReach(TimeProvider.System, NullLogger<StoreReach>.Instance));
        var query = new PayBandQuery(market, catalogues, TimeProvider.System);
        var answer = await query.AnswerAsync(MarketScope.Everything with { GroupBy = BandDimension.Job, Surveys = Selection.Of(["switch"]) }, Cancellation);
        return JsonSerializer.Serialize(answer.Series.SelectMany(series => series.Bands).Select(band => (object)new { band.Key, Figures = (object)band.Figures }));
    }

    private static EditionDesk Desk(ImportMarket market) => new(market, Options.Create(new DeliveryOptions { SecondPerson = false }), TimeProvider.System);

    private static async Task<long> DraftAsync(ImportMarket market, string survey, int from, int rows)
    {
        var text = Deliveries.AiJobsRows.Header + string.Concat(Enumerable.Range(0, rows).Select(row =>
            string.Create(CultureInfo.InvariantCulture, $"2024,SE,FT,{(row % 3 == 0 ? "Data Scientist" : "ML Engineer")},{from + 20_000 + (row * 1_000)},US,0\n")));
        await market.AcceptAsync(market.WriteFile($"{survey}-{from}.csv", text), "ai-jobs", survey, Cancellation);
        await using var db = market.CreateDbContext();
        return await db.SurveyEditions.MaxAsync(edition => edition.Id, Cancellation);
    }
}
