using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Npgsql;
using TalentMarket.Data.Ageing;
using TalentMarket.Data.Database;
using TalentMarket.Data.Illustration;
using TalentMarket.Data.Market;
using TalentMarket.Data.PayBands;
using TalentMarket.Data.PayCurves;
using TalentMarket.Data.Reference;
using static TalentMarket.Data.Tests.Someone;

namespace TalentMarket.Data.Tests.Illustration;

/// <summary>A database with what ships, in which the sample is kept by the application role.</summary>
internal sealed class IllustratedStore : IDbContextFactory<TalentMarketDbContext>, IAsyncDisposable
{
    private readonly NpgsqlDataSource applicationRole;
    private readonly ReferenceCatalogues catalogues;

    private IllustratedStore(string connectionString)
    {
        applicationRole = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(connectionString) { Username = DatabaseMigration.ApplicationRole }.ConnectionString);
        catalogues = new ReferenceCatalogues(this, new StoreReach(TimeProvider.System, NullLogger<StoreReach>.Instance));
    }

    public static async Task<IllustratedStore> CreateAsync(PostgresFixture postgres, CancellationToken cancellationToken)
    {
        var connectionString = await postgres.CreateDatabaseAsync(cancellationToken);
        await ReferenceData.LoadAsync(connectionString, TimeProvider.System, cancellationToken);
        return new IllustratedStore(connectionString);
    }

    public TalentMarketDbContext CreateDbContext() => new(
        new DbContextOptionsBuilder<TalentMarketDbContext>().UseNpgsql(applicationRole, npgsql => npgsql.SetPostgresVersion(15, 0)).Options);

    public Task<bool> EnsureAsync(DateOnly today, bool isEnabled) => new IllustrativeSurvey(
        this, Options.Create(new IllustrationOptions { Enabled = isEnabled }), new DayClock(today), NullLogger<IllustrativeSurvey>.Instance)
        .EnsureAsync(Tester, CancellationToken.None);

    public PayBandQuery Query(DateOnly today) => new(this, catalogues, new DayClock(today));

    public PayCurveQuery CurveQuery(DateOnly today) =>
        new(this, catalogues, new PayObservationQuery(this, catalogues, new DayClock(today)), new DayClock(today));

    public PanelRateQuery RateQuery(DateOnly today) =>
        new(new PayObservationQuery(this, catalogues, new DayClock(today)), catalogues, new DayClock(today));

    public ValueTask DisposeAsync()
    {
        catalogues.Dispose();
        return applicationRole.DisposeAsync();
    }

    private sealed class DayClock(DateOnly today) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(today, new TimeOnly(9, 0), TimeSpan.Zero);
    }
}
