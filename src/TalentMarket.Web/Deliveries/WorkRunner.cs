using TalentMarket.Data.Database;
using TalentMarket.Data.Deliveries;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Hosting;

namespace TalentMarket.Web.Deliveries;

/// <summary>The one worker of this node: takes what waits in the queue, one item after the other.</summary>
internal sealed partial class WorkRunner(DeliveryWork work, DeliveryIntake intake, TimeProvider clock, ILogger<WorkRunner> logger) : AfterStart
{
    private static readonly TimeSpan FirstPageFirst = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan BetweenSweeps = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim nudged = new(0);

    /// <summary>Something was asked for here: no need to wait for the next look.</summary>
    public void Nudge() => nudged.Release();

    protected override async Task WorkAsync(CancellationToken cancellationToken)
    {
        await nudged.WaitAsync(FirstPageFirst, cancellationToken);
        long? swept = null;
        while (true)
        {
            var isSweepDue = swept is not { } last || clock.GetElapsedTime(last) > BetweenSweeps;
            if (isSweepDue) swept = clock.GetTimestamp();
            if (!await RunAsync(isSweepDue, cancellationToken)) await nudged.WaitAsync(BetweenLooks, cancellationToken);
        }
    }

    // The queue keeps what failed, and its lease brings it back: the worker itself must never end.
#pragma warning disable CA1031
    private async Task<bool> RunAsync(bool isSweepDue, CancellationToken cancellationToken)
    {
        try
        {
            if (isSweepDue) await intake.SweepAsync(Caller.Product, cancellationToken);
            return await work.RunNextAsync(Caller.Product, cancellationToken);
        }
        catch (Exception exception) when (StoreReach.IsAway(exception))
        {
            // Told by whoever asks the store for a page.
            return false;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            LogBrokeOff(exception);
            return false;
        }
    }
#pragma warning restore CA1031

    [LoggerMessage(LogLevel.Warning, "A piece of work broke off and will be tried again")]
    private partial void LogBrokeOff(Exception exception);
}
