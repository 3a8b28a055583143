using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using TalentMarket.Data.Deliveries;
using TalentMarket.Data.Tests.Surveys;
using TalentMarket.Data.Work;
using static TalentMarket.Data.Tests.Someone;

namespace TalentMarket.Data.Tests.Deliveries;

public sealed class DeliveryWorkTests(PostgresFixture postgres)
{
    private const string Header = "work_year,experience_level,employment_type,job_title,salary_in_usd,company_location,remote_ratio\n";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_delivery_becomes_a_draft_edition_with_an_account_of_its_rows()
    {
        using var room = await DeliveryRoom.OpenAsync(postgres, Cancellation);
        var id = await room.AcceptAsync("pay.csv", Header + "2024,SE,FT,Data Scientist,150000,US,0\n2024,SE,FT,Data Scientist,much,US,0\n", Cancellation);

        (await room.CheckAsync(id, "ai-jobs", "pay", Cancellation)).ShouldBeNull();
        (await room.Worker().RunNextAsync(Tester, Cancellation)).ShouldBeTrue();

        var (delivery, work, account, _) = (await room.Reader.FindAsync(Tester, id, Cancellation))!;
        (delivery.State, work!.State).ShouldBe((DeliveryState.Drafted, WorkState.Done));
        (account!.Read, account.Accepted, account.Quarantined).ShouldBe((2, 1, 1));
        account.Issues.ShouldBe(["Row 3, salary_in_usd: found 'much', expected a number such as 120000.50."]);
        await using var db = room.Market.CreateDbContext();
        (await db.Uploads.SingleAsync(Cancellation)).FileName.ShouldBe("pay.csv");
        (await room.Worker().RunNextAsync(Tester, Cancellation)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_file_whose_rows_cannot_be_taken_comes_back_to_be_mapped_again()
    {
        using var room = await DeliveryRoom.OpenAsync(postgres, Cancellation);
        var id = await room.AcceptAsync("pay.csv", "title,pay\nEngineer,1\n", Cancellation);

        await room.CheckAsync(id, "ai-jobs", "pay", Cancellation);
        await room.Worker().RunNextAsync(Tester, Cancellation);

        var delivery = await room.FindAsync(id, Cancellation);
        delivery.State.ShouldBe(DeliveryState.Received);
        delivery.Refusal[0].ShouldBe("The mapping reads effectiveDate from the column 'work_year', which the file does not have. Its columns are title, pay.");
        (await room.EditionsAsync(Cancellation)).ShouldBe(0);
        (await room.CheckAsync(id, "ai-jobs", "pay", Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task DU_05_of_a_hundred_thousand_rows_one_bad_one_is_set_aside_with_its_line_and_nothing_is_published()
    {
        using var room = await DeliveryRoom.OpenAsync(postgres, Cancellation);
        var lines = Rows(100_000).TrimEnd().Split('\n');
        lines[70_000] = "2024,SE,FT,Data Scientist,much,US,0";
        var id = await room.AcceptAsync("pay.csv", string.Join('\n', lines), Cancellation);

        await room.CheckAsync(id, "ai-jobs", "pay", Cancellation);
        await room.Worker().RunNextAsync(Tester, Cancellation);

        var account = (await room.Reader.FindAsync(Tester, id, Cancellation))!.Account!;
        (account.Read, account.Accepted, account.Quarantined).ShouldBe((100_000, 99_999, 1));
        await using var db = room.Market.CreateDbContext();
        (await db.ReviewRows.SingleAsync(row => !row.IsInDraft, Cancellation)).RowNumber.ShouldBe(70_001);
        (await room.Market.TraceAsync("pay", Cancellation)).ShouldBe(
            new SurveyTrace(Editions: 1, Published: 0, Rows: 99_999, Uploads: 1, MarketVersions: 0, NotedUploads: 1, NotedPublications: 0));
    }

    [Fact]
    public async Task DU_01_a_worker_that_loses_its_hold_leaves_nothing_and_the_next_one_does_it_all()
    {
        using var room = await DeliveryRoom.OpenAsync(postgres, Cancellation);
        var id = await room.AcceptAsync("pay.csv", Rows(20_000), Cancellation);
        await room.CheckAsync(id, "ai-jobs", "pay", Cancellation);
        // Holds the market's lock of organisations until the first worker has written rows and lost its item.
        await using var blocker = new NpgsqlConnection(room.Market.ConnectionString);
        await blocker.OpenAsync(Cancellation);
        await using var transaction = await blocker.BeginTransactionAsync(Cancellation);
        await ExecuteAsync(blocker, "lock table pay_record in exclusive mode");

        var first = room.Worker().RunNextAsync(Tester, Cancellation);
        await Waiting.ForLocksAsync(room.Market, 1, Cancellation);
        await ExecuteAsync(blocker, "update work_item set leased_until = clock_timestamp() - interval '1 second', attempts = attempts + 1");
        await transaction.CommitAsync(Cancellation);
        (await first).ShouldBeTrue();

        (await room.EditionsAsync(Cancellation)).ShouldBe(0);
        (await room.FindAsync(id, Cancellation)).State.ShouldBe(DeliveryState.Checking);
        await using (var db = room.Market.CreateDbContext())
            await db.Database.ExecuteSqlAsync($"update work_item set leased_until = clock_timestamp() - interval '1 second'", Cancellation);
        (await room.Worker().RunNextAsync(Tester, Cancellation)).ShouldBeTrue();
        (await room.FindAsync(id, Cancellation)).State.ShouldBe(DeliveryState.Drafted);
        (await room.EditionsAsync(Cancellation)).ShouldBe(1);
    }

    [Fact]
    public async Task DU_02_a_server_session_killed_in_the_midst_of_a_check_leaves_nothing_and_the_check_is_made_again()
    {
        using var room = await DeliveryRoom.OpenAsync(postgres, Cancellation);
        var id = await room.AcceptAsync("pay.csv", Rows(20_000), Cancellation);
        await room.CheckAsync(id, "ai-jobs", "pay", Cancellation);
        await using var blocker = new NpgsqlConnection(room.Market.ConnectionString);
        await blocker.OpenAsync(Cancellation);
        await using var transaction = await blocker.BeginTransactionAsync(Cancellation);
        await ExecuteAsync(blocker, "lock table pay_record in exclusive mode");

        var killed = room.Worker().RunNextAsync(Tester, Cancellation);
        await Waiting.ForLocksAsync(room.Market, 1, Cancellation);
        await ExecuteAsync(blocker, "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'");
        await Should.ThrowAsync<NpgsqlException>(() => killed);
        await transaction.RollbackAsync(Cancellation);

        (await room.EditionsAsync(Cancellation)).ShouldBe(0);
        (await room.Worker().RunNextAsync(Tester, Cancellation)).ShouldBeFalse();
        await using (var db = room.Market.CreateDbContext())
            await db.Database.ExecuteSqlAsync($"update work_item set leased_until = clock_timestamp() - interval '1 second'", Cancellation);
        (await room.Worker().RunNextAsync(Tester, Cancellation)).ShouldBeTrue();
        (await room.FindAsync(id, Cancellation)).State.ShouldBe(DeliveryState.Drafted);
        (await room.EditionsAsync(Cancellation)).ShouldBe(1);
    }

    [Fact]
    public async Task DU_03_a_commit_whose_answer_was_lost_is_found_and_never_made_twice()
    {
        using var room = await DeliveryRoom.OpenAsync(postgres, Cancellation);
        var id = await room.AcceptAsync("pay.csv", Rows(10), Cancellation);
        await room.CheckAsync(id, "ai-jobs", "pay", Cancellation);
        await using var db = room.Market.CreateDbContext();
        // What is asked of the database right after the commit fails, as everything does on a connection that was cut there.
        await db.Database.ExecuteSqlAsync($"alter function analyse_pay_records() rename to cut", Cancellation);

        await Should.ThrowAsync<PostgresException>(() => room.Worker().RunNextAsync(Tester, Cancellation));

        await db.Database.ExecuteSqlAsync($"alter function cut() rename to analyse_pay_records", Cancellation);
        (await room.FindAsync(id, Cancellation)).State.ShouldBe(DeliveryState.Drafted);
        (await room.Worker().RunNextAsync(Tester, Cancellation)).ShouldBeFalse();

        (await room.CheckAsync(id, "ai-jobs", "pay", Cancellation)).ShouldBe("The file is a draft edition already.");
        (await room.EditionsAsync(Cancellation)).ShouldBe(1);
    }

    [Fact]
    public async Task A_check_that_runs_is_cancelled_and_leaves_nothing()
    {
        using var room = await DeliveryRoom.OpenAsync(postgres, Cancellation);
        var id = await room.AcceptAsync("pay.csv", Rows(20_000), Cancellation);
        await room.CheckAsync(id, "ai-jobs", "pay", Cancellation);
        await using var blocker = new NpgsqlConnection(room.Market.ConnectionString);
        await blocker.OpenAsync(Cancellation);
        await using var transaction = await blocker.BeginTransactionAsync(Cancellation);
        await ExecuteAsync(blocker, "lock table pay_record in exclusive mode");

        var running = room.Worker().RunNextAsync(Tester, Cancellation);
        await Waiting.ForLocksAsync(room.Market, 1, Cancellation);
        await room.Desk.CancelAsync(Tester, id, Cancellation);
        (await running).ShouldBeTrue();

        var (delivery, work, _, _) = (await room.Reader.FindAsync(Tester, id, Cancellation))!;
        (delivery.State, work!.State).ShouldBe((DeliveryState.Received, WorkState.Cancelled));
        (await room.EditionsAsync(Cancellation)).ShouldBe(0);
    }

    [Fact]
    public async Task DU_21_a_node_that_stops_lays_its_work_back()
    {
        using var room = await DeliveryRoom.OpenAsync(postgres, Cancellation);
        var id = await room.AcceptAsync("pay.csv", Rows(20_000), Cancellation);
        await room.CheckAsync(id, "ai-jobs", "pay", Cancellation);
        await using var blocker = new NpgsqlConnection(room.Market.ConnectionString);
        await blocker.OpenAsync(Cancellation);
        await using var transaction = await blocker.BeginTransactionAsync(Cancellation);
        await ExecuteAsync(blocker, "lock table pay_record in exclusive mode");
        using var node = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);

        var running = room.Worker().RunNextAsync(Tester, node.Token);
        await Waiting.ForLocksAsync(room.Market, 1, Cancellation);
        await node.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => running);
        await transaction.RollbackAsync(Cancellation);

        (await room.Reader.FindAsync(Tester, id, Cancellation))!.Work!.State.ShouldBe(WorkState.Waiting);
        (await room.Worker().RunNextAsync(Tester, Cancellation)).ShouldBeTrue();
        var delivery = await room.FindAsync(id, Cancellation);
        delivery.State.ShouldBe(DeliveryState.Drafted, string.Join(' ', delivery.Refusal));
    }

    private static string Rows(int count) => Header + string.Concat(Enumerable.Range(0, count)
        .Select(row => string.Create(CultureInfo.InvariantCulture, $"2024,SE,FT,Data Scientist,{100_000 + row},US,0\n")));

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(Cancellation);
    }
}
