using TalentMarket.Data.Market;
using TalentMarket.Domain.PayCurves;
using TalentMarket.Domain.Premiums;
using TalentMarket.Web.PayCurves;
using TalentMarket.Web.Premiums;

namespace TalentMarket.Web.Hosting;

/// <summary>Asks what a newcomer to each slow page would ask first, once after the start and again when the market has moved,
/// so that nobody waits for it.</summary>
/// <remarks>Begins late: the first page has the machine to itself.</remarks>
internal sealed partial class QuestionsAhead(
    ReferenceCatalogues catalogues, PayCurveReader curves, PremiumReader premiums, TimeProvider clock, ILogger<QuestionsAhead> logger)
    : AfterStart
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(10);

    protected override async Task WorkAsync(CancellationToken cancellationToken)
    {
        (long, DateOnly)? asked = null;
        using var timer = new PeriodicTimer(BetweenLooks, clock);
        while (await timer.WaitForNextTickAsync(cancellationToken))
        {
            try
            {
                var market = ((await catalogues.CurrentAsync(cancellationToken)).MarketVersion, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
                if (market == asked) continue;
                await AskAsync(cancellationToken);
                asked = market;
            }
#pragma warning disable CA1031 // Asking ahead is a courtesy: whoever asks in earnest is told what failed.
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                LogFailed(exception);
            }
        }
    }

    private async Task AskAsync(CancellationToken cancellationToken)
    {
        var (curve, _) = PayCurveScopeQuery.Read([]);
        await curves.AnswerAsync(curve, cancellationToken);
        await curves.AnswerWithIntervalsAsync(curve, cancellationToken);
        var (premium, _) = PremiumScopeQuery.Read([]);
        await premiums.AnswerAsync(premium, cancellationToken);
    }

    [LoggerMessage(LogLevel.Debug, "The usual questions could not be asked ahead; pages ask them when they are opened")]
    private partial void LogFailed(Exception exception);
}
