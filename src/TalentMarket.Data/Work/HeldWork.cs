using Microsoft.EntityFrameworkCore;

namespace TalentMarket.Data.Work;

/// <summary>An item while a worker works on it: renews the lease, passes progress on, and stops the work when it is not to go on.</summary>
internal sealed class HeldWork : IAsyncDisposable
{
    private static readonly TimeSpan BetweenSigns = TimeSpan.FromSeconds(1);

    private readonly IDbContextFactory<TalentMarketDbContext> contexts;
    private readonly CancellationTokenSource stopping;
    private readonly CancellationTokenSource over = new();
    private readonly Task signs;
    private long rowsRead;
    private long bytesRead;

    public HeldWork(IDbContextFactory<TalentMarketDbContext> contexts, WorkItem item, CancellationToken cancellationToken)
    {
        (this.contexts, Item) = (contexts, item);
        stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        signs = SignAsync();
    }

    public WorkItem Item { get; }

    /// <summary>Cancelled when the work is to stop, for whichever reason.</summary>
    public CancellationToken Stopping => stopping.Token;

    public Hold Hold { get; private set; } = Hold.Kept;

    public void Report(long rows, long bytes)
    {
        Interlocked.Exchange(ref rowsRead, rows);
        Interlocked.Exchange(ref bytesRead, bytes);
    }

    public async ValueTask DisposeAsync()
    {
        await over.CancelAsync();
        await signs;
        over.Dispose();
        stopping.Dispose();
    }

    private async Task SignAsync()
    {
        using var timer = new PeriodicTimer(BetweenSigns);
        try
        {
            while (await timer.WaitForNextTickAsync(over.Token) && Hold == Hold.Kept)
            {
                await using var db = await contexts.CreateDbContextAsync(over.Token);
                Hold = await WorkQueue.RenewAsync(db, Item, Interlocked.Read(ref rowsRead), Interlocked.Read(ref bytesRead), over.Token);
                if (Hold != Hold.Kept) await stopping.CancelAsync();
            }
        }
        catch (OperationCanceledException) when (over.IsCancellationRequested)
        {
        }
        catch (Exception reason) when (reason is Npgsql.NpgsqlException or InvalidOperationException or IOException)
        {
            // Without the database nothing can be kept: the lease runs out, and whoever finds the item then goes on.
            Hold = Hold.Lost;
            await stopping.CancelAsync();
        }
    }
}
