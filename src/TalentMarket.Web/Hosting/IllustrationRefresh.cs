using TalentMarket.Data.Illustration;

namespace TalentMarket.Web.Hosting;

/// <summary>Brings the illustrative sample in once pages can be asked for, and moves it on when a quarter has gone by.</summary>
internal sealed partial class IllustrationRefresh(
    IllustrativeSurvey sample, IHostApplicationLifetime lifetime, TimeProvider clock, ILogger<IllustrationRefresh> logger) : BackgroundService
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromDays(1);

    // Generating takes a core for a second or two, which the first page should have to itself.
    private static readonly TimeSpan AfterStart = TimeSpan.FromSeconds(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await StartedAsync(stoppingToken);
        await Task.Delay(AfterStart, clock, stoppingToken);
        using var timer = new PeriodicTimer(BetweenLooks, clock);
        do
        {
            await EnsureAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    // The sample is an extra: without it the product serves what it has, so its failure is told and nothing else.
#pragma warning disable CA1031
    private async Task EnsureAsync(CancellationToken cancellationToken)
    {
        try
        {
            await sample.EnsureAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogFailed(exception);
        }
    }
#pragma warning restore CA1031

    private async Task StartedAsync(CancellationToken cancellationToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var onStarted = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(cancellationToken);
    }

    [LoggerMessage(LogLevel.Error, "The illustrative sample could not be brought up to date; everything else works")]
    private partial void LogFailed(Exception exception);
}
