using System.Net;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Npgsql;
using TalentMarket.Data;
using TalentMarket.Data.Database;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Layout;
using TalentMarket.Web.Tests.Accounts;

namespace TalentMarket.Web.Tests.Hosting;

/// <summary>The schema of one version under the program of another.</summary>
public sealed class SchemaChangeTests(PostgresFixture postgres)
{
    private static readonly bool IsLong = Environment.GetEnvironmentVariable("TALENTMARKET_LONG") == "1";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task DU_12_programs_that_start_together_on_an_empty_database_all_serve()
    {
        for (var round = 0; round < (IsLong ? 20 : 1); round++)
        {
            var database = await postgres.CreateDatabaseAsync(Cancellation);
            await ExecuteAsync(database, "drop schema public cascade; create schema public");
            var programs = Enumerable.Range(0, IsLong ? 8 : 3)
                .Select(_ => BuiltApplication.Start("", "--ConnectionStrings:TalentMarket", database, "--urls", "http://127.0.0.1:0")).ToList();
            try
            {
                foreach (var program in programs)
                {
                    using var client = new HttpClient { BaseAddress = await program.AddressAsync(Cancellation) };
                    (await client.GetStringAsync("/health/ready", Cancellation)).ShouldBe("Healthy");
                }
            }
            finally
            {
                await Task.WhenAll(programs.Select(program => program.DisposeAsync().AsTask()));
            }
        }
    }

    // The only schema that was ever released is the first: the steps since are taken back, with what is in the tables, and taken again.
    [Fact]
    public async Task DU_14_figures_are_the_same_after_every_step_back_to_the_first_release_and_up_again()
    {
        var database = await postgres.CreateDatabaseAsync(Cancellation);
        await SmallMarket.AddAsync(database, Cancellation);
        var before = await FiguresAsync(database);

        await using (var db = Context(database))
            foreach (var step in db.Database.GetMigrations().Reverse().Skip(1).ToList()) await db.GetService<IMigrator>().MigrateAsync(step, Cancellation);
        await DatabaseMigration.RunAsync(database, Cancellation);

        (await FiguresAsync(database)).ShouldBe(before);
        before.ShouldContain("\"p50\"");
    }

    // While new programs take over, the old ones go on: a step may add, and what they do not know of must not disturb them.
    [Fact]
    public async Task DU_15_a_program_that_runs_goes_on_when_a_later_version_adds_to_its_schema()
    {
        var database = await postgres.CreateDatabaseAsync(Cancellation);
        await using var site = AnySite.Start(database, AnonymousAccess.Export);
        // One table after the other, so that nobody waits for two.
        await ExecuteAsync(database, """
            do $$ declare one record; begin
              for one in select tablename from pg_tables where schemaname = 'public' and tablename <> '__EFMigrationsHistory' loop
                execute format('alter table %I add column later_version int not null default 1', one.tablename);
                commit;
              end loop;
            end $$
            """);
        await ExecuteAsync(database, """
            create table later_version (id bigint primary key);
            insert into "__EFMigrationsHistory" values ('29991231000000_Later', '99.0');
            """);

        await SmallMarket.AddAsync(database, Cancellation);
        var admin = await Comer.SignedInAsync(site, Role.Admin, Cancellation);
        foreach (var page in SitePages.All.Select(page => page.Address).Append("/api/v1/pay-bands"))
        {
            using var response = await site.Client.SendAsync(admin.Request(HttpMethod.Get, page), Cancellation);
            response.StatusCode.ShouldBe(HttpStatusCode.OK, page);
        }

        (await Should.ThrowAsync<UnknownSchemaException>(() => DatabaseMigration.RunAsync(database, Cancellation))).Message.ShouldContain("another version");
    }

    [Fact]
    public void DU_15_no_step_takes_away_or_renames_what_an_older_program_reads()
    {
        var steps = typeof(TalentMarketDbContext).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Migration)) && type.GetCustomAttribute<MigrationAttribute>() is not null)
            .Select(type => (Migration)Activator.CreateInstance(type)!).ToList();

        steps.Count.ShouldBeGreaterThan(4);
        foreach (var step in steps)
        {
            step.ActiveProvider = "Npgsql.EntityFrameworkCore.PostgreSQL";
            step.UpOperations.Where(operation => operation is DropTableOperation or DropColumnOperation or RenameTableOperation or RenameColumnOperation)
                .Select(operation => operation.ToString()).ShouldBeEmpty(step.GetType().Name);
        }
    }

    private static async Task<string> FiguresAsync(string database)
    {
        await using var site = AnySite.Start(database, AnonymousAccess.Export);
        return await site.Client.GetStringAsync("/api/v1/pay-bands?groupBy=job", Cancellation);
    }

    private static async Task ExecuteAsync(string database, string sql)
    {
        await using var connection = new NpgsqlConnection(Unpooled(database));
        await connection.OpenAsync(Cancellation);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(Cancellation);
    }

    private static TalentMarketDbContext Context(string database) =>
        new(new DbContextOptionsBuilder<TalentMarketDbContext>().UseTalentMarket(Unpooled(database)).Options);

    private static string Unpooled(string database) => new NpgsqlConnectionStringBuilder(database) { Pooling = false }.ConnectionString;
}
