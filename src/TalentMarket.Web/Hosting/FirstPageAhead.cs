using TalentMarket.Web.Market;

namespace TalentMarket.Web.Hosting;

/// <summary>Reads what the first page shows while the server begins to listen; should it fail, the page itself asks again and tells.</summary>
internal sealed class FirstPageAhead : IAsyncDisposable
{
    private readonly CancellationTokenSource ending = new();
    private readonly Task reading;

    private FirstPageAhead(MarketReader reader) => reading = Task.Run(() => reader.ReadAsync(ending.Token));

    public static FirstPageAhead Begin(IServiceProvider services) => new(services.GetRequiredService<MarketReader>());

    /// <summary>Waits until nothing reads any more, so that the store can be closed.</summary>
    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        ending.Dispose();
    }
}
