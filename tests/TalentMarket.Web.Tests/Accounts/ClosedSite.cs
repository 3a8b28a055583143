namespace TalentMarket.Web.Tests.Accounts;

/// <summary>The site as it is with a connection string and nothing said of visitors: closed.</summary>
public sealed class ClosedSite(PostgresFixture postgres) : IAsyncLifetime
{
    internal AnySite Site { get; private set; } = null!;

    internal string ConnectionString { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        ConnectionString = await postgres.CreateDatabaseAsync(TestContext.Current.CancellationToken);
        Site = AnySite.Start(ConnectionString, null);
        await SmallMarket.AddAsync(ConnectionString, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
