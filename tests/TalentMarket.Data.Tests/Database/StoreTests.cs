using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using TalentMarket.Data.Database;

namespace TalentMarket.Data.Tests.Database;

public sealed class StoreTests(PostgresFixture postgres)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task With_a_connection_string_nothing_embedded_starts()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"talentmarket-unused-{Guid.NewGuid():N}");

        await using var store = await OpenAsync(await postgres.CreateDatabaseAsync(Cancellation), ("Embedded:DataFolder", folder));

        Directory.Exists(folder).ShouldBeFalse();
        (await ScalarAsync<long>(store, "select count(*) from job")).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_single_login_gives_up_the_owners_rights_for_the_sessions_of_the_application()
    {
        await using var store = await OpenAsync(await postgres.CreateDatabaseAsync(Cancellation));

        (await ScalarAsync<string>(store, "select current_user::text")).ShouldBe(DatabaseMigration.ApplicationRole);
        await Should.ThrowAsync<PostgresException>(() => ScalarAsync<int>(store, "drop table audit_entry"));
        // A connection that comes back from the pool is reset, and must not be reset to the owner.
        (await ScalarAsync<string>(store, "select current_user::text")).ShouldBe(DatabaseMigration.ApplicationRole);
    }

    [Fact]
    public async Task Two_logins_keep_the_owner_out_of_the_application()
    {
        var owner = await postgres.CreateDatabaseAsync(Cancellation);
        var application = new NpgsqlConnectionStringBuilder(owner) { Username = DatabaseMigration.ApplicationRole };

        await using var store = await OpenAsync(application.ConnectionString, ("ConnectionStrings:TalentMarketOwner", owner));

        (await ScalarAsync<string>(store, "select session_user::text")).ShouldBe(DatabaseMigration.ApplicationRole);
    }

    private static Task<Store> OpenAsync(string connectionString, params (string Key, string Value)[] settings) => Store.OpenAsync(
        new ConfigurationBuilder().AddInMemoryCollection(settings
            .Append(("ConnectionStrings:TalentMarket", connectionString))
            .Select(setting => KeyValuePair.Create(setting.Item1, (string?)setting.Item2))).Build(),
        NullLogger.Instance, Cancellation);

    private static async Task<T> ScalarAsync<T>(Store store, string sql)
    {
        await using var command = store.ApplicationRole.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync(Cancellation))!;
    }
}
