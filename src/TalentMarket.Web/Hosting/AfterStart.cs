namespace TalentMarket.Web.Hosting;

/// <summary>Work that begins once pages can be asked for, and ends with the host.</summary>
/// <remarks>Not a BackgroundService: that begins before the host listens, and reports a host that cannot as its own failure.</remarks>
public abstract class AfterStart : IHostedLifecycleService, IDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private Task working = Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        working = WorkUntilStoppedAsync();
        return Task.CompletedTask;
    }

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        await stopping.CancelAsync();
        await working.WaitAsync(cancellationToken);
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        stopping.Dispose();
        GC.SuppressFinalize(this);
    }

    protected abstract Task WorkAsync(CancellationToken cancellationToken);

    private async Task WorkUntilStoppedAsync()
    {
        try
        {
            await WorkAsync(stopping.Token);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
        }
    }
}
