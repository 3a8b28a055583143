using TalentMarket.Data.Illustration;

namespace TalentMarket.Web.Hosting;

/// <summary>Brings the illustrative sample in once pages can be asked for, and moves it on when a quarter has gone by.</summary>
/// <remarks>Not a BackgroundService: that would begin before the host listens, and report a host that cannot as its own failure.</remarks>
internal sealed partial class IllustrationRefresh(IllustrativeSurvey sample, TimeProvider clock, ILogger<IllustrationRefresh> logger)
    : IHostedLifecycleService, IDisposable
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromDays(1);

    // Generating takes a core for a second or two, which the first page should have to itself.
    private static readonly TimeSpan AfterStart = TimeSpan.FromSeconds(3);

    private readonly CancellationTokenSource stopping = new();
    private Task looking = Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        looking = LookAsync(stopping.Token);
        return Task.CompletedTask;
    }

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        await stopping.CancelAsync();
        await looking.WaitAsync(cancellationToken);
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => stopping.Dispose();

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(AfterStart, clock, cancellationToken);
            using var timer = new PeriodicTimer(BetweenLooks, clock);
            do
            {
                await EnsureAsync(cancellationToken);
            }
            while (await timer.WaitForNextTickAsync(cancellationToken));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
        }
    }

    // The sample is an extra: without it the product serves what it has, so its failure is told and nothing else.
#pragma warning disable CA1031
    private async Task EnsureAsync(CancellationToken cancellationToken)
    {
        try
        {
            await sample.EnsureAsync(cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            LogFailed(exception);
        }
    }
#pragma warning restore CA1031

    [LoggerMessage(LogLevel.Error, "The illustrative sample could not be brought up to date; everything else works")]
    private partial void LogFailed(Exception exception);
}
