using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TalentMarket.Data.Deliveries;
using TalentMarket.Data.Surveys;
using TalentMarket.Data.Tests.Surveys;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Titles;
using static TalentMarket.Data.Tests.Someone;
using static TalentMarket.Data.Tests.Titles.TitleRoom;

namespace TalentMarket.Data.Tests.Titles;

public sealed class TitleDeskTests(PostgresFixture postgres)
{
    private const string Cooks = "Data Wrangler,1,2024-01-01\nData-Wrangler,2,2024-01-01\nChef,3,2024-01-01\nML Engineer,4,2024-01-01\n";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_decision_matches_every_spelling_of_the_title_at_once_and_can_be_taken_back()
    {
        using var room = await OpenAsync(postgres, Cancellation);
        var edition = await room.DraftAsync(Cooks, Cancellation);

        var decided = await room.DecideAsync(Ada, edition, "data wrangler", "data-engineer", Cancellation);
        (decided.Titles, decided.Rows, decided.Problems.Count).ShouldBe((1, 2L, 0));
        await room.DecideAsync(Ada, edition, "chef", null, Cancellation);
        (await room.RowsAsync(edition, Cancellation)).ShouldBe([
            ("Data Wrangler", "data-engineer", MatchQuality.Strong, null), ("Data-Wrangler", "data-engineer", MatchQuality.Strong, null),
            ("Chef", null, null, null), ("ML Engineer", "ml-engineer", MatchQuality.Exact, null)]);
        (await room.TitleAsync(edition, "chef", Cancellation)).State.ShouldBe(TitleState.NoJob);
        (await room.Reader.CountAsync(Tester, edition, Cancellation)).ShouldBe(new(4, 3, 3, 1));

        var version = (await room.TitleAsync(edition, "data wrangler", Cancellation)).Decision!.Version;
        (await room.Desk.DecideAsync(Ada, edition, [new TitleChoice("data wrangler", version, null)], Cancellation)).Rows.ShouldBe(2);
        (await room.TitleAsync(edition, "data wrangler", Cancellation)).State.ShouldBe(TitleState.Undecided);
        await using var db = room.Market.CreateDbContext();
        (await db.AuditEntries.Where(entry => entry.Actor == Ada.Name).OrderBy(entry => entry.Id).Select(entry => $"{entry.Action} {entry.Subject}: {entry.Before} > {entry.After}").ToListAsync(Cancellation))
            .ShouldBe([
                "decided titles of pay as of 2024-01-01, version 1: 'data wrangler' undecided > 'data wrangler' data-engineer; 2 rows",
                "decided titles of pay as of 2024-01-01, version 1: 'chef' undecided > 'chef' no job of ours; 1 rows",
                "decided titles of pay as of 2024-01-01, version 1: 'data wrangler' data-engineer > 'data wrangler' undecided; 2 rows",
            ]);
    }

    [Fact]
    public async Task The_next_file_of_the_survey_is_read_by_what_was_decided_before_our_rules()
    {
        using var room = await OpenAsync(postgres, Cancellation);
        var first = await room.DraftAsync(Cooks, Cancellation);
        await room.DecideAsync(Ada, first, "data wrangler", "data-engineer", Cancellation, JobLevel.L2);
        await room.DecideAsync(Ada, first, "ml engineer", null, Cancellation);

        var second = await room.DraftAsync("DATA WRANGLER,5,2025-01-01\nML Engineer,6,2025-01-01\nSr. ML Engineer,7,2025-01-01\n", Cancellation);

        (await room.RowsAsync(second, Cancellation)).ShouldBe([
            ("DATA WRANGLER", "data-engineer", MatchQuality.Strong, JobLevel.L2), ("ML Engineer", null, null, null), ("Sr. ML Engineer", "ml-engineer", MatchQuality.Strong, null)]);
    }

    [Fact]
    public async Task Every_draft_of_the_survey_is_matched_alike_and_nothing_that_was_published_moves()
    {
        using var room = await OpenAsync(postgres, Cancellation);
        var published = await room.DraftAsync("Chef,1,2022-01-01\n", Cancellation, publish: true);
        var (first, second) = (await room.DraftAsync("Chef,1,2023-01-01\n", Cancellation), await room.DraftAsync("Chef,1,2024-01-01\n", Cancellation));

        (await room.DecideAsync(Ada, second, "chef", "data-analyst", Cancellation)).Rows.ShouldBe(1);
        var refused = await room.DecideAsync(Ada, published, "chef", "data-engineer", Cancellation);

        (await room.RowsAsync(first, Cancellation))[0].Job.ShouldBe("data-analyst");
        (await room.RowsAsync(published, Cancellation))[0].Job.ShouldBeNull();
        // Whoever looks at a draft finds in its own trail what became of it.
        await using var db = room.Market.CreateDbContext();
        (await db.AuditEntries.Where(entry => entry.Action == "decided titles of").OrderBy(entry => entry.Id).Select(entry => entry.Subject).ToListAsync(Cancellation))
            .ShouldBe(["pay as of 2023-01-01, version 1", "pay as of 2024-01-01, version 1"]);
        refused.Problems.ShouldBe(["Nothing was decided: this edition is no draft any more, and what was published does not change. Decide on the next draft of the survey."]);
        (await room.TitleAsync(second, "chef", Cancellation)).Decision!.Decision.JobCode.ShouldBe("data-analyst");
    }

    [Fact]
    public async Task Of_two_who_decide_the_same_title_the_later_is_told_who_decided_what()
    {
        using var room = await OpenAsync(postgres, Cancellation);
        var edition = await room.DraftAsync(Cooks, Cancellation);
        TitleChoice Choice(string? job, uint? seen = null) => new("data wrangler", seen, new TitleAnswer(job, null));

        await room.Desk.DecideAsync(Ada, edition, [Choice("data-engineer")], Cancellation);
        var late = await room.Desk.DecideAsync(Grace, edition, [Choice("data-analyst"), new("chef", null, new TitleAnswer(null, null))], Cancellation);

        // What nobody else had decided is done.
        late.Titles.ShouldBe(1);
        late.Problems.ShouldHaveSingleItem().ShouldMatch("^Nothing was decided for 'data wrangler': ada@example.org decided on [-0-9]{10} at [0-9]{2}:[0-9]{2} UTC that it is data-engineer. Look at it again.$");
        // Who says the same needs no second word.
        (await room.Desk.DecideAsync(Grace, edition, [Choice("data-engineer")], Cancellation)).Problems.ShouldBeEmpty();
        var seen = (await room.TitleAsync(edition, "data wrangler", Cancellation)).Decision!.Version;
        (await room.Desk.DecideAsync(Grace, edition, [Choice("data-analyst", seen)], Cancellation)).Titles.ShouldBe(1);
        (await room.Desk.DecideAsync(Ada, edition, [new("data wrangler", seen, null)], Cancellation)).Problems.ShouldHaveSingleItem().ShouldContain("grace@example.org");
        (await room.RowsAsync(edition, Cancellation))[0].Job.ShouldBe("data-analyst");
        seen = (await room.TitleAsync(edition, "data wrangler", Cancellation)).Decision!.Version;
        await room.Desk.DecideAsync(Grace, edition, [new("data wrangler", seen, null)], Cancellation);
        (await room.Desk.DecideAsync(Ada, edition, [Choice("data-engineer", seen)], Cancellation)).Problems.ShouldHaveSingleItem()
            .ShouldMatch("^Nothing was decided for 'data wrangler': grace@example.org took back the decision that you saw on [-0-9]{10} at [0-9]{2}:[0-9]{2} UTC. Look at it again.$");
    }

    [Fact]
    public async Task Eight_who_decide_at_once_lose_nothing()
    {
        using var room = await OpenAsync(postgres, Cancellation);
        var edition = await room.DraftAsync(string.Concat(Enumerable.Range(0, 8).Select(n => $"Cook{n},1,2024-01-01\n")), Cancellation);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(n =>
            room.Desk.DecideAsync(Ada, edition, [new TitleChoice($"cook{n}", null, new TitleAnswer("data-analyst", null))], Cancellation)));

        outcomes.ShouldAllBe(outcome => outcome.Titles == 1 && outcome.Problems.Count == 0);
        (await room.RowsAsync(edition, Cancellation)).ShouldAllBe(row => row.Job == "data-analyst");
    }

    [Fact]
    public async Task Safe_suggestions_are_taken_together_and_leave_what_people_decided()
    {
        using var room = await OpenAsync(postgres, Cancellation);
        var edition = await room.DraftAsync("Fraud data scientist,1,2024-01-01\nClinical data scientist,2,2024-01-01\nChef,3,2024-01-01\n", Cancellation);
        await room.DecideAsync(Grace, edition, "clinical data scientist", null, Cancellation);

        (await room.Reader.ReadAsync(Tester, edition, Cancellation))!.Safe().Select(title => title.Text).ShouldBe(["Fraud data scientist"]);
        var outcome = await room.Desk.TakeSafeAsync(Ada, edition, Cancellation);

        (outcome.Titles, outcome.Rows).ShouldBe((1, 1L));
        (await room.RowsAsync(edition, Cancellation)).Select(row => (row.Job, row.Quality)).ShouldBe([("data-scientist", MatchQuality.Partial), (null, null), (null, null)]);
    }

    [Fact]
    public async Task A_job_that_the_file_names_and_a_level_that_it_says_stand()
    {
        const string mapping = """
            {
              "format": 1,
              "survey": { "class": "open", "name": "Pay 2025", "publisher": "Somebody", "address": "https://example.org/pay", "licence": "CC0" },
              "fields": {
                "title": { "column": "title" }, "job": { "column": "job" }, "level": { "column": "level" }, "sourceLevel": { "column": "level" },
                "baseSalary": { "column": "pay" }, "effectiveDate": { "column": "date" },
                "currency": { "constant": "USD" }, "observationKind": { "constant": "incumbent" }, "evidenceGrade": { "constant": "C" }
              }
            }
            """;
        using var room = await OpenAsync(postgres, Cancellation);
        var edition = await room.DraftAsync("Chef,ml-engineer,L3,1,2024-01-01\nChef,,L4,2,2024-01-01\nChef,,,3,2024-01-01\n", Cancellation, mapping, "title,job,level,pay,date");

        (await room.DecideAsync(Ada, edition, "chef", "data-analyst", Cancellation, JobLevel.L1)).Rows.ShouldBe(2);

        (await room.RowsAsync(edition, Cancellation)).Select(row => (row.Job, row.Level)).ShouldBe([("ml-engineer", JobLevel.L3), ("data-analyst", JobLevel.L4), ("data-analyst", null)]);
        var titles = (await room.Reader.ReadAsync(Tester, edition, Cancellation))!;
        titles.FileSaysLevels.ShouldBeTrue();
        titles.LevelWords.Select(word => (word.Word, word.Level, word.Rows)).ShouldBe([("L3", JobLevel.L3, 1L), ("L4", JobLevel.L4, 1L), (null, null, 1L)], ignoreOrder: true);
    }

    [Fact]
    public async Task While_a_file_is_imported_or_after_publication_nothing_is_decided()
    {
        using var room = await OpenAsync(postgres, Cancellation);
        var edition = await room.DraftAsync(Cooks, Cancellation);
        await using (var import = room.Market.CreateDbContext())
        {
            await using var held = await import.Database.BeginTransactionAsync(Cancellation);
            (await SurveyLock.WaitAsync(import, "pay", Cancellation)).ShouldBeTrue();
            (await room.DecideAsync(Ada, edition, "chef", "data-analyst", Cancellation)).Problems
                .ShouldBe(["A file is being imported into this survey. Nothing was decided: try again when it has ended."]);
        }

        (await new EditionDesk(room.Market, Options.Create(new DeliveryOptions()), TimeProvider.System).PublishAsync(Tester, edition, Cancellation)).ShouldBeNull();
        (await room.DecideAsync(Ada, edition, "chef", "data-analyst", Cancellation)).Problems.ShouldHaveSingleItem().ShouldStartWith("Nothing was decided: this edition is no draft any more");
        (await room.RowsAsync(edition, Cancellation))[2].Job.ShouldBeNull();
    }

    [Fact]
    public async Task The_preview_of_a_draft_shows_what_was_decided_at_once()
    {
        using var room = await OpenAsync(postgres, Cancellation);
        var edition = await room.DraftAsync(string.Concat(Enumerable.Range(0, 5).Select(n => $"Data Wrangler,10000{n},2024-01-01\n")), Cancellation);
        var effect = new EffectQuery(room.Market, room.Catalogues, TimeProvider.System);
        (await effect.ReadAsync(Tester, edition, Cancellation))!.Moves.ShouldNotContain(move => move.Job == "Data engineer");

        await room.DecideAsync(Ada, edition, "data wrangler", "data-engineer", Cancellation);

        (await effect.ReadAsync(Tester, edition, Cancellation))!.Moves.ShouldContain(move => move.Job == "Data engineer" && move.Appears);
    }
}
