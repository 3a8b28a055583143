using System.Globalization;
using TalentMarket.Data.Database;
using TalentMarket.Data.Deliveries;
using TalentMarket.Data.Tests.Surveys;
using TalentMarket.Domain.Surveys;
using static TalentMarket.Data.Tests.Someone;

namespace TalentMarket.Data.Tests.Deliveries;

/// <summary>The connection breaks at a commit: before it is sent, while it is on its way, or when it is done and nobody hears of it.</summary>
public sealed class LostAnswerTests(PostgresFixture postgres, ITestOutputHelper output)
{
    private const int Seed = 20_261_122;
    private const int Rows = 50;

    // Opening and keeping the arrival, asking for the check, looking for what was given up, the check itself, publishing.
    private const int CommitsOnTheWay = 6;

    private static readonly int Rounds = Environment.GetEnvironmentVariable("TALENTMARKET_LONG") == "1" ? 200 : 12;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task DU_03_wherever_the_connection_breaks_at_a_commit_there_is_one_edition_in_the_end_published_once()
    {
        using var direct = await ImportMarket.CreateAsync(postgres, Cancellation);
        await using var store = new CuttingStore(direct.ConnectionString);
        using var room = DeliveryRoom.At(ImportMarket.At(store.ConnectionString), new DeliveryOptions { FilesADay = 10_000 });
        var random = new Random(Seed);
        var moments = new Dictionary<CutMoment, int>();

        for (var round = 1; round <= Rounds; round++)
        {
            var survey = string.Create(CultureInfo.InvariantCulture, $"cut-{round}");
            var moment = (CutMoment)random.Next(3);
            moments[moment] = moments.GetValueOrDefault(moment) + 1;
            store.CutAt(1 + (round % CommitsOnTheWay), moment);

            await room.BringCheckAndPublishAsync(survey, AiJobsRows.Of(Rows, round), room.LetLeasesEndAsync, Cancellation);

            store.Cuts.ShouldBe(round);
            (await direct.TraceAsync(survey, Cancellation)).ShouldBe(new SurveyTrace(Editions: 1, Published: 1, Rows, Uploads: 1, MarketVersions: 1, NotedUploads: 1, NotedPublications: 1), $"round {round}, {moment}");
        }

        await room.LetLeasesEndAsync(Cancellation);
        await room.Intake.SweepAsync(Tester, Cancellation);
        Directory.GetFiles(room.Path, "*.part").ShouldBeEmpty();
        output.WriteLine($"{Rounds} cuts ({string.Join(", ", moments.Select(pair => $"{pair.Value} {pair.Key}"))}): 0 partial, 0 lost, 0 twice");
    }
}
