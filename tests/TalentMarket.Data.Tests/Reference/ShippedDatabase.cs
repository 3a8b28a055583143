using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Reference;

namespace TalentMarket.Data.Tests.Reference;

/// <summary>A database with what ships and nothing else, for one test class.</summary>
public sealed class ShippedDatabase(PostgresFixture postgres) : IAsyncLifetime, IDbContextFactory<TalentMarketDbContext>
{
    private string connectionString = "";

    public async ValueTask InitializeAsync()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        connectionString = await postgres.CreateDatabaseAsync(cancellationToken);
        await ReferenceData.LoadAsync(connectionString, TimeProvider.System, cancellationToken);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public TalentMarketDbContext CreateDbContext() => Open();

    internal TalentMarketDbContext Open() => ReferenceDataTests.Open(connectionString);
}
