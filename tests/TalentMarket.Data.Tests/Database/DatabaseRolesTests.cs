using Npgsql;
using TalentMarket.Data.Database;

namespace TalentMarket.Data.Tests.Database;

public sealed class DatabaseRolesTests(PostgresFixture postgres)
{
    [Theory]
    [InlineData("create table new_table (id int)")]
    [InlineData("alter table pay_record add column note text")]
    [InlineData("drop table pay_record")]
    [InlineData("truncate audit_entry")]
    [InlineData("update audit_entry set actor = 'nobody'")]
    [InlineData("delete from audit_entry")]
    [InlineData("delete from market_version")]
    [InlineData("""delete from "__EFMigrationsHistory" """)]
    public async Task The_application_can_change_neither_the_schema_nor_the_trail(string sql)
    {
        await using var connection = await AsApplicationAsync();
        await using var command = new NpgsqlCommand(sql, connection);

        var refused = await Should.ThrowAsync<PostgresException>(() => command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken));

        refused.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Theory]
    [InlineData("insert into audit_entry (at, actor, action, subject) values (now(), 'a', 'published', 'b')")]
    [InlineData("insert into market_version (at, reason) values (now(), 'a survey was published')")]
    [InlineData("delete from pay_record")]
    public async Task The_application_writes_rows_and_adds_to_the_trail(string sql)
    {
        await using var connection = await AsApplicationAsync();
        await using var command = new NpgsqlCommand(sql, connection);

        await Should.NotThrowAsync(() => command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken));
    }

    private async Task<NpgsqlConnection> AsApplicationAsync()
    {
        var owner = await postgres.CreateDatabaseAsync(TestContext.Current.CancellationToken);
        var application = new NpgsqlConnectionStringBuilder(owner) { Username = DatabaseMigration.ApplicationRole, Pooling = false };
        var connection = new NpgsqlConnection(application.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        return connection;
    }
}
