using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using TalentMarket.Data;
using TalentMarket.Data.Database;
using TalentMarket.Data.Facts;
using TalentMarket.Data.Market;
using TalentMarket.Data.PayBands;
using TalentMarket.Data.Reference;
using TalentMarket.Web.Market;

namespace TalentMarket.Web.Tests.Market;

/// <summary>A database, with what ships in it or empty, and readers of its first page.</summary>
public sealed class ShippedMarket(PostgresFixture postgres) : IDbContextFactory<TalentMarketDbContext>, IDisposable
{
    public static readonly DateOnly Today = new(2026, 11, 22);
    private readonly List<IDisposable> made = [];
    private string connectionString = "";

    public async Task<ShippedMarket> LoadAsync(bool isEmpty, CancellationToken cancellationToken)
    {
        connectionString = await postgres.CreateDatabaseAsync(cancellationToken);
        if (!isEmpty) await ReferenceData.LoadAsync(connectionString, TimeProvider.System, cancellationToken);
        return this;
    }

    public MarketReader Reader()
    {
        var catalogues = new ReferenceCatalogues(this, new StoreReach(TimeProvider.System, NullLogger<StoreReach>.Instance));
        var clock = new FixedClock();
        var reader = new MarketReader(new PayBandQuery(this, catalogues, clock), new FactQuery(this, catalogues), catalogues, this, clock);
        made.AddRange([reader, catalogues]);
        return reader;
    }

    public TalentMarketDbContext CreateDbContext() =>
        new(new DbContextOptionsBuilder<TalentMarketDbContext>().UseTalentMarket(connectionString).Options);

    public void Dispose() => made.ForEach(one => one.Dispose());

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(Today.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
    }
}
