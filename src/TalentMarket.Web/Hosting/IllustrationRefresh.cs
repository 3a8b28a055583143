using TalentMarket.Data.Illustration;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Web.Hosting;

/// <summary>Brings the illustrative sample in once pages can be asked for, and moves it on when a quarter has gone by.</summary>
internal sealed partial class IllustrationRefresh(IllustrativeSurvey sample, TimeProvider clock, ILogger<IllustrationRefresh> logger)
    : AfterStart
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromDays(1);

    // Generating takes a core for a second or two, which the first page should have to itself.
    private static readonly TimeSpan FirstPageFirst = TimeSpan.FromSeconds(3);

    protected override async Task WorkAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(FirstPageFirst, clock, cancellationToken);
        using var timer = new PeriodicTimer(BetweenLooks, clock);
        do
        {
            await EnsureAsync(cancellationToken);
        }
        while (await timer.WaitForNextTickAsync(cancellationToken));
    }

    // The sample is an extra: without it the product serves what it has, so its failure is told and nothing else.
#pragma warning disable CA1031
    private async Task EnsureAsync(CancellationToken cancellationToken)
    {
        try
        {
            await sample.EnsureAsync(Caller.Product, cancellationToken);
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
