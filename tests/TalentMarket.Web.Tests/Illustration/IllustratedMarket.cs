using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using TalentMarket.Data;
using TalentMarket.Data.Illustration;
using TalentMarket.Data.Reference;
using TalentMarket.Web.PayBands;
using TalentMarket.Web.PayCurves;
using TalentMarket.Web.Premiums;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Web.Tests.Illustration;

/// <summary>A database with what ships and the illustrative sample as of one day, and the pages' readers upon it.</summary>
[CollectionDefinition(Name)]
public sealed class IllustratedMarket(PostgresFixture postgres) : ICollectionFixture<IllustratedMarket>, IAsyncLifetime
{
    public const string Name = "Illustrated market";

    /// <summary>The newest wave is then that of the second quarter.</summary>
    public static readonly DateOnly Today = new(2026, 11, 22);

    private ServiceProvider? services;

    public TReader Reader<TReader>() where TReader : notnull => services!.GetRequiredService<TReader>();

    public async ValueTask InitializeAsync()
    {
        var connectionString = await postgres.CreateDatabaseAsync(CancellationToken.None);
        await ReferenceData.LoadAsync(connectionString, TimeProvider.System, CancellationToken.None);
        services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
            .AddTalentMarketData(NpgsqlDataSource.Create(connectionString))
            .AddSingleton<TimeProvider, FixedClock>()
            .AddSingleton<PayBandReader>()
            .AddSingleton<PremiumReader>()
            .AddSingleton<PayCurveReader>()
            .BuildServiceProvider();
        (await Reader<IllustrativeSurvey>().EnsureAsync(Caller.Product, CancellationToken.None)).ShouldBeTrue();
    }

    public ValueTask DisposeAsync() => services?.DisposeAsync() ?? ValueTask.CompletedTask;

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(Today, new TimeOnly(9, 0), TimeSpan.Zero);
    }
}
