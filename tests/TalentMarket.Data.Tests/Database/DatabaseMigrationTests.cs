using Microsoft.EntityFrameworkCore;
using Npgsql;
using TalentMarket.Data;
using TalentMarket.Data.Database;

namespace TalentMarket.Data.Tests.Database;

public sealed class DatabaseMigrationTests(PostgresFixture postgres)
{
    [Fact]
    public async Task DU_12_eight_programs_that_start_at_once_on_an_empty_database_leave_one_complete_schema()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var empty = await EmptyDatabaseAsync(cancellationToken);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => DatabaseMigration.RunAsync(empty, cancellationToken)));

        await using var db = Context(empty);
        (await db.Database.GetPendingMigrationsAsync(cancellationToken)).ShouldBeEmpty();
        (await db.PayRecords.CountAsync(cancellationToken)).ShouldBe(0);
    }

    [Fact]
    public void The_migrations_bring_about_the_model_of_the_code() =>
        Context("Host=nowhere").Database.HasPendingModelChanges().ShouldBeFalse();

    [Fact]
    public async Task A_database_of_a_later_version_is_left_alone()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var database = await postgres.CreateDatabaseAsync(cancellationToken);
        await using var db = Context(database);
        await db.Database.ExecuteSqlAsync(
            $"""insert into "__EFMigrationsHistory" values ('29991231000000_Later', '99.0')""", cancellationToken);

        var refused = await Should.ThrowAsync<UnknownSchemaException>(() => DatabaseMigration.RunAsync(database, cancellationToken));

        refused.Message.ShouldBe(
            "The database was made by another version of TalentMarket: this one does not know its step 29991231000000_Later. "
            + "Nothing was changed. Start that version, or name another database or data folder.");
    }

    private async Task<string> EmptyDatabaseAsync(CancellationToken cancellationToken)
    {
        var builder = new NpgsqlConnectionStringBuilder(await postgres.CreateDatabaseAsync(cancellationToken)) { Pooling = false };
        await using var connection = new NpgsqlConnection(builder.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand("drop schema public cascade; create schema public", connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
        return builder.ConnectionString;
    }

    private static TalentMarketDbContext Context(string connectionString) =>
        new(new DbContextOptionsBuilder<TalentMarketDbContext>().UseTalentMarket(connectionString).Options);
}
