using Npgsql;

namespace TalentMarket.Data.Tests;

public sealed class PostgresFixtureTests(PostgresFixture postgres)
{
    [Fact]
    public async Task Each_database_is_alone()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var one = NpgsqlDataSource.Create(await postgres.CreateDatabaseAsync(cancellationToken));
        await using var other = NpgsqlDataSource.Create(await postgres.CreateDatabaseAsync(cancellationToken));

        await one.CreateCommand("create table mine (id int)").ExecuteNonQueryAsync(cancellationToken);

        (await CountAsync(one)).ShouldBe(1);
        (await CountAsync(other)).ShouldBe(0);

        async Task<long> CountAsync(NpgsqlDataSource database) =>
            (long)(await database.CreateCommand("select count(*) from pg_class where relname = 'mine'").ExecuteScalarAsync(cancellationToken))!;
    }
}
