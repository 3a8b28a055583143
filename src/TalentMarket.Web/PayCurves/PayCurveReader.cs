using Microsoft.Extensions.Caching.Memory;
using TalentMarket.Data.Market;
using TalentMarket.Data.PayCurves;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayCurves;

namespace TalentMarket.Web.PayCurves;

/// <summary>Curves for the page, its downloads and the API, kept in memory for as long as the market stays as it is.
/// Intervals take most of the time: an answer never waits for them, and a page asks for them once it has been sent.</summary>
public sealed class PayCurveReader(PayCurveQuery query, ReferenceCatalogues catalogues, TimeProvider clock) : IDisposable
{
    private const int MaximumAnswers = 400;

    // Whoever walks through every filter must not leave hours of drawing behind.
    private const int MaximumWaiting = 20;

    private readonly MemoryCache answers = new(new MemoryCacheOptions { SizeLimit = MaximumAnswers });
    private readonly SemaphoreSlim oneDrawing = new(1);
    private readonly CancellationTokenSource ending = new();
    private volatile int waiting;

    public Task<ReferenceCatalogue> CatalogueAsync(CancellationToken cancellationToken) => catalogues.CurrentAsync(cancellationToken);

    /// <summary>The curves, with their intervals where those are known already.</summary>
    public async Task<PayCurveAnswer> AnswerAsync(PayCurveScope scope, CancellationToken cancellationToken)
    {
        var drawnKey = await KeyAsync(scope, hasIntervals: true, cancellationToken);
        if (answers.TryGetValue(drawnKey, out Lazy<Task<PayCurveAnswer>>? drawn) && drawn!.Value.IsCompletedSuccessfully) return await drawn.Value;
        var key = await KeyAsync(scope, hasIntervals: false, cancellationToken);
        if (answers.TryGetValue(key, out PayCurveAnswer? known)) return known!;
        return answers.Set(key, await query.AnswerAsync(scope, hasIntervals: false, cancellationToken), Options);
    }

    /// <summary>The curves with their intervals, as soon as organisations are drawn.</summary>
    public async Task<PayCurveAnswer> AnswerWithIntervalsAsync(PayCurveScope scope, CancellationToken cancellationToken) =>
        await (await DrawnAsync(scope, cancellationToken)).WaitAsync(cancellationToken);

    public async Task<PayCurveBoard> BoardAsync(CurveView view, IReadOnlyList<ScopeProblem> problems, CancellationToken cancellationToken) =>
        PayCurveBoard.From(await AnswerAsync(view.Scope, cancellationToken), view, await CatalogueAsync(cancellationToken), problems, Today);

    /// <summary>The same board with intervals; the board as it is while too many others wait for theirs.</summary>
    public async Task<PayCurveBoard> BoardWithIntervalsAsync(PayCurveBoard board, CancellationToken cancellationToken) =>
        waiting >= MaximumWaiting
            ? board
            : PayCurveBoard.From(await AnswerWithIntervalsAsync(board.View.Scope, cancellationToken), board.View,
                await CatalogueAsync(cancellationToken), board.Problems, Today);

    public void Dispose()
    {
        ending.Cancel();
        answers.Dispose();
        oneDrawing.Dispose();
        ending.Dispose();
    }

    private static MemoryCacheEntryOptions Options => new() { Size = 1, SlidingExpiration = TimeSpan.FromHours(1) };

    private async Task<Task<PayCurveAnswer>> DrawnAsync(PayCurveScope scope, CancellationToken cancellationToken)
    {
        var key = await KeyAsync(scope, hasIntervals: true, cancellationToken);
        if (answers.TryGetValue(key, out Lazy<Task<PayCurveAnswer>>? known) && !known!.Value.IsFaulted) return known.Value;
        var drawing = new Lazy<Task<PayCurveAnswer>>(() => Task.Run(() => DrawAsync(scope), CancellationToken.None));
        return answers.Set(key, drawing, Options).Value;
    }

    // Who asked may be gone before it is done; the next one will not wait.
    private async Task<PayCurveAnswer> DrawAsync(PayCurveScope scope)
    {
        Interlocked.Increment(ref waiting);
        try
        {
            await oneDrawing.WaitAsync(ending.Token);
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }

        try
        {
            return await query.AnswerAsync(scope, hasIntervals: true, ending.Token);
        }
        finally
        {
            oneDrawing.Release();
        }
    }

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    // The day is part of the key: disclosure compares the age of records with today.
    private async Task<(string, long, DateOnly, bool)> KeyAsync(PayCurveScope scope, bool hasIntervals, CancellationToken cancellationToken) =>
        (PayCurveScopeQuery.Write(scope), (await catalogues.CurrentAsync(cancellationToken)).MarketVersion,
            Today, hasIntervals);
}
