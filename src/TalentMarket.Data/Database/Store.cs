using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Npgsql;
using TalentMarket.Data.Embedded;
using TalentMarket.Data.Reference;

namespace TalentMarket.Data.Database;

/// <summary>The open database: the one a connection string names, else the private server's; migrated and holding what ships.</summary>
public sealed class Store : IAsyncDisposable
{
    /// <summary>The name of the connection string; set by ConnectionStrings__TalentMarket.</summary>
    public const string ConnectionName = "TalentMarket";

    /// <summary>Optional: another login that owns the schema and migrates it.</summary>
    public const string OwnerConnectionName = "TalentMarketOwner";

    private readonly EmbeddedPostgres? embedded;

    private Store(string ownerConnectionString, string applicationConnectionString, EmbeddedPostgres? embedded)
    {
        OwnerConnectionString = ownerConnectionString;
        this.embedded = embedded;
        ApplicationRole = new NpgsqlDataSourceBuilder(applicationConnectionString).Build();
    }

    public string OwnerConnectionString { get; }

    /// <summary>Connections of the role that cannot change the schema or the trail.</summary>
    public NpgsqlDataSource ApplicationRole { get; }

    /// <summary>Opens the store for the web application, which alone may run on a data folder.</summary>
    public static Task<Store> OpenAsync(IConfiguration configuration, ILogger logger, CancellationToken cancellationToken) =>
        OpenAsync(configuration, logger, mayJoin: false, cancellationToken);

    /// <summary>Opens the store for a command: beside a running instance through its server, or alone with a server of its own.</summary>
    public static Task<Store> OpenBesideAsync(IConfiguration configuration, ILogger logger, CancellationToken cancellationToken) =>
        OpenAsync(configuration, logger, mayJoin: true, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await ApplicationRole.DisposeAsync();
        if (embedded is not null) await embedded.DisposeAsync();
    }

    private static async Task<Store> OpenAsync(
        IConfiguration configuration, ILogger logger, bool mayJoin, CancellationToken cancellationToken)
    {
        var wholeSchema = new Lazy<Task<string>>(() => Task.Run(DatabaseMigration.WholeSchema, cancellationToken));
        var store = configuration.GetConnectionString(ConnectionName) is { Length: > 0 } configured
            ? Configured(configured, configuration.GetConnectionString(OwnerConnectionName))
            : await EmbeddedAsync(configuration, logger, mayJoin, wholeSchema, cancellationToken);
        try
        {
            await DatabaseMigration.RunAsync(store.OwnerConnectionString, wholeSchema, cancellationToken);
            await ReferenceData.LoadAsync(store.OwnerConnectionString, TimeProvider.System, cancellationToken);
            return store;
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    // With a single login the sessions of the application still give up the owner's rights when they begin.
    private static Store Configured(string connectionString, string? ownerConnectionString)
    {
        if (!string.IsNullOrEmpty(ownerConnectionString)) return new Store(ownerConnectionString, connectionString, null);
        var restricted = new NpgsqlConnectionStringBuilder(connectionString);
        restricted.Options = $"{restricted.Options} -c role={DatabaseMigration.ApplicationRole}".TrimStart();
        return new Store(connectionString, restricted.ConnectionString, null);
    }

    private static async Task<Store> EmbeddedAsync(
        IConfiguration configuration, ILogger logger, bool mayJoin, Lazy<Task<string>> wholeSchema, CancellationToken cancellationToken)
    {
        var options = configuration.GetSection(EmbeddedPostgresOptions.SectionName).Get<EmbeddedPostgresOptions>() ?? new();
        if (mayJoin && EmbeddedPostgres.FindRunning(options) is { } running)
            return new Store(running.ConnectionString(running.Database, EmbeddedPostgres.Owner),
                running.ConnectionString(running.Database, DatabaseMigration.ApplicationRole), null);
        // One thing after the other beside the server's start, which needs the other core: for a new cluster its schema first.
        var schema = EmbeddedPostgres.IsNew(options) ? wholeSchema.Value : Task.CompletedTask;
        _ = schema.ContinueWith(_ => Rehearsal.Run(), cancellationToken, TaskContinuationOptions.None, TaskScheduler.Default);
        var server = await EmbeddedPostgres.StartAsync(options, logger, cancellationToken);
        return new Store(server.ConnectionString(options.Database, EmbeddedPostgres.Owner),
            server.ConnectionString(options.Database, DatabaseMigration.ApplicationRole), server);
    }
}
