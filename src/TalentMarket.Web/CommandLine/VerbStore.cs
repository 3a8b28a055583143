using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using TalentMarket.Data;
using TalentMarket.Data.Database;

namespace TalentMarket.Web.CommandLine;

/// <summary>The store while a verb uses it: beside a running instance through its server, else with a server of its own.</summary>
internal sealed class VerbStore : IAsyncDisposable
{
    private readonly Store store;
    private readonly ServiceProvider services;

    private VerbStore(Store store, ServiceProvider services)
    {
        this.store = store;
        this.services = services;
    }

    /// <summary>Connects as the owner of the schema.</summary>
    public string OwnerConnectionString => store.OwnerConnectionString;

    public static Task<VerbStore> OpenAsync(Terminal terminal, VerbArguments arguments, CancellationToken cancellationToken) =>
        OpenAsync(terminal, arguments, Store.OpenBesideAsync, cancellationToken);

    /// <summary>As the only one on the data folder: a running instance is left alone, and a sentence says that it runs.</summary>
    public static Task<VerbStore> OpenAloneAsync(Terminal terminal, VerbArguments arguments, CancellationToken cancellationToken) =>
        OpenAsync(terminal, arguments, Store.OpenAsync, cancellationToken);

    private static async Task<VerbStore> OpenAsync(
        Terminal terminal, VerbArguments arguments,
        Func<IConfiguration, ILogger, CancellationToken, Task<Store>> open, CancellationToken cancellationToken)
    {
        var configuration = new ConfigurationBuilder().AddConfiguration(terminal.Configuration);
        if (arguments[Verbs.DataFolder] is { } folder)
            configuration.AddInMemoryCollection([KeyValuePair.Create("Embedded:DataFolder", (string?)Path.GetFullPath(folder))]);
        var store = await open(configuration.Build(), NullLogger.Instance, cancellationToken);
        var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration.Build())
            .AddTalentMarketData(store.ApplicationRole);
        return new VerbStore(store, services.BuildServiceProvider());
    }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await store.DisposeAsync();
    }
}
