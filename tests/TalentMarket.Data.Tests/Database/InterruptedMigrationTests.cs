using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;
using TalentMarket.Data.Database;

namespace TalentMarket.Data.Tests.Database;

/// <summary>A start that dies while it changes the schema: the server ends its session in the midst of a command, as it does when it loses the program.</summary>
public sealed class InterruptedMigrationTests(PostgresFixture postgres, ITestOutputHelper output)
{
    private static readonly int KillPoints = Environment.GetEnvironmentVariable("TALENTMARKET_LONG") == "1" ? 5 : 1;

    // Counts what changes the schema, and ends the session at the command whose number the database names.
    private const string Watch = """
        create schema watch;
        create sequence watch.commands;
        create function watch.note() returns event_trigger language plpgsql as $$
          begin
            if nextval('watch.commands') = current_setting('watch.kill_at', true)::bigint then perform pg_terminate_backend(pg_backend_pid()); end if;
          end $$;
        create event trigger note on ddl_command_end execute function watch.note();
        """;

    // Every column, index, constraint and trigger, but for the history of the steps itself.
    private const string Whole = """
        select string_agg(line, e'\n' order by line) from (
          select format('%s.%s %s %s %s', table_name, column_name, data_type, is_nullable, column_default) as line from information_schema.columns where table_schema = 'public' and table_name <> '__EFMigrationsHistory'
          union all select indexdef from pg_indexes where schemaname = 'public' and tablename <> '__EFMigrationsHistory'
          union all select format('%s %s', conrelid::regclass, pg_get_constraintdef(oid)) from pg_constraint where connamespace = 'public'::regnamespace and conrelid <> coalesce(to_regclass('"__EFMigrationsHistory"'), 0)
          union all select format('%s on %s', tgname, tgrelid::regclass) from pg_trigger where not tgisinternal) as lines
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task DU_13_a_start_that_dies_between_two_commands_leaves_whole_steps_and_the_next_one_goes_on()
    {
        var states = new List<string>();
        var killed = 0;
        var steps = Context("Host=nowhere").Database.GetMigrations().ToList();
        for (var taken = 0; taken <= steps.Count; taken++) states.Add((await SchemaAsync(await AtAsync(steps, taken))).Schema);
        for (var from = 0; from < steps.Count; from++)
        {
            var counted = await AtAsync(steps, from);
            await DatabaseMigration.RunAsync(counted, Cancellation);
            (await SchemaAsync(counted)).ShouldBe((steps.Count, states[^1]));
            var commands = (long)(await AskAsync(counted, "select last_value from watch.commands"))!;
            for (var point = 1; point <= KillPoints; point++)
            {
                var at = Math.Max(1, commands * point / (KillPoints + 1));
                var database = await AtAsync(steps, from);
                await AskAsync(database, $"do $$ begin execute format('alter database %I set watch.kill_at = %L', current_database(), '{at}'); end $$");

                StoreReach.IsAway(await Record.ExceptionAsync(() => DatabaseMigration.RunAsync(database, Cancellation))).ShouldBeTrue();
                var (applied, schema) = await SchemaAsync(database);
                schema.ShouldBe(states[applied], $"from {from}, at command {at} of {commands}");

                await AskAsync(database, "do $$ begin execute format('alter database %I reset watch.kill_at', current_database()); end $$");
                await DatabaseMigration.RunAsync(database, Cancellation);
                (await SchemaAsync(database)).ShouldBe((steps.Count, states[^1]));
                killed++;
            }
        }

        output.WriteLine($"{steps.Count} steps, {killed} starts that died, {killed} that finished what was begun");
    }

    // A database that has taken so many steps, watched from then on.
    private async Task<string> AtAsync(List<string> steps, int taken)
    {
        var connectionString = new NpgsqlConnectionStringBuilder(await postgres.CreateDatabaseAsync(Cancellation)) { Pooling = false }.ConnectionString;
        await AskAsync(connectionString, "drop schema public cascade; create schema public");
        if (taken > 0)
        {
            await using var db = Context(connectionString);
            await db.GetService<IMigrator>().MigrateAsync(steps[taken - 1], Cancellation);
        }

        await AskAsync(connectionString, Watch);
        return connectionString;
    }

    private static async Task<(int Applied, string Schema)> SchemaAsync(string connectionString)
    {
        var hasHistory = await AskAsync(connectionString, """select to_regclass('"__EFMigrationsHistory"') is not null""") is true;
        var applied = hasHistory ? (long)(await AskAsync(connectionString, """select count(*) from "__EFMigrationsHistory" """))! : 0;
        return ((int)applied, await AskAsync(connectionString, Whole) as string ?? "");
    }

    private static async Task<object?> AskAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(Cancellation);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(Cancellation);
    }

    private static TalentMarketDbContext Context(string connectionString) =>
        new(new DbContextOptionsBuilder<TalentMarketDbContext>().UseTalentMarket(connectionString).Options);
}
