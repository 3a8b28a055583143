using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;
using TalentMarket.Data.Backups;
using TalentMarket.Data.Database;
using TalentMarket.Data.Trail;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Data.Tests.Trail;

public sealed class TrailChainTests(PostgresFixture postgres)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Entries_of_many_writers_at_once_stand_in_one_chain()
    {
        var database = await postgres.CreateDatabaseAsync(None);
        var application = new NpgsqlConnectionStringBuilder(database) { Username = DatabaseMigration.ApplicationRole }.ConnectionString;

        await Task.WhenAll(Enumerable.Range(0, 8).Select(async writer =>
        {
            for (var i = 0; i < 10; i++)
            {
                await using var db = Context(application);
                db.Record(Entry($"writer {writer}", $"thing {i}, “quoted”", null));
                db.Record(Entry($"writer {writer}", $"thing {i}", ""));
                await db.SaveChangesAsync(None);
            }
        }));

        await using var reader = Context(application);
        (await TrailChain.CheckAsync(reader, null, None)).ShouldBeOfType<TrailVerdict.Whole>().Entries.ShouldBe(160);
    }

    [Fact]
    public async Task What_was_undone_leaves_no_gap()
    {
        var database = await postgres.CreateDatabaseAsync(None);
        await using var db = Context(database);
        await using (await db.Database.BeginTransactionAsync(None))
        {
            db.Record(Entry("a test", "undone", null));
            await db.SaveChangesAsync(None);
        }

        db.ChangeTracker.Clear();
        db.Record(Entry("a test", "done", null));
        await db.SaveChangesAsync(None);

        (await TrailChain.CheckAsync(db, null, None)).ShouldBeOfType<TrailVerdict.Whole>().Entries.ShouldBe(1);
    }

    [Fact]
    public async Task Entries_from_before_the_chain_are_linked_by_the_migration()
    {
        var database = await postgres.CreateDatabaseAsync(None);
        await using var db = Context(database);
        var migrator = db.GetService<IMigrator>();
        var before = db.Database.GetMigrations().TakeWhile(name => !name.EndsWith("_AuditLinks", StringComparison.Ordinal)).Last();
        await migrator.MigrateAsync(before, None);
        await db.Database.ExecuteSqlAsync($"insert into audit_entry (at, actor, action, subject, before) select now() - n * interval '1 day', 'somebody', 'saved', 'thing ' || n, 'ä' from generate_series(1, 20) n", None);

        await migrator.MigrateAsync(cancellationToken: None);

        db.Record(Entry("a test", "the first of its own", null));
        await db.SaveChangesAsync(None);
        (await TrailChain.CheckAsync(db, null, None)).ShouldBeOfType<TrailVerdict.Whole>().Entries.ShouldBe(21);
    }

    [Fact]
    public async Task A_restored_trail_keeps_its_links_and_goes_on()
    {
        var path = Path.Combine(Path.GetTempPath(), $"talentmarket-trail-{Guid.NewGuid():N}.backup");
        var database = await postgres.CreateDatabaseAsync(None);
        await using var db = Context(database);
        for (var i = 0; i < 3; i++) db.Record(Entry("a test", $"thing {i}", null));
        await db.SaveChangesAsync(None);
        var whole = (TrailVerdict.Whole)await TrailChain.CheckAsync(db, null, None);
        await Backup.WriteAsync(Someone.Tester, database, path, TimeProvider.System, None);

        var target = await postgres.CreateDatabaseAsync(None);
        await Restore.RunAsync(Someone.Tester, target, path, TimeProvider.System, None);
        File.Delete(path);

        await using var restored = Context(target);
        (await TrailChain.CheckAsync(restored, new KeptLink(whole.Entries, whole.LastHash), None)).ShouldBeOfType<TrailVerdict.Whole>().Entries.ShouldBe(4);
    }

    private static AuditEntry Entry(string actor, string subject, string? before) => new()
    {
        At = TimeProvider.System.GetUtcNow(), Actor = actor, Action = "saved", Subject = subject, Before = before, After = "ß🙂", Origin = "::1", Outcome = Outcome.Failed,
    };

    private static TalentMarketDbContext Context(string connectionString) =>
        new(new DbContextOptionsBuilder<TalentMarketDbContext>().UseTalentMarket(connectionString).Options);
}
