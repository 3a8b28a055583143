using System.Diagnostics;
using Microsoft.Extensions.Caching.Memory;
using TalentMarket.Data.Market;
using TalentMarket.Web.Hosting;

namespace TalentMarket.Web.Market;

/// <summary>Answers kept for as long as the market and the day stay as they are, each found once however many ask at the same time.</summary>
/// <remarks>Quick answers are given up when the last who asked has left. Slow ones (estimates, which keep a core busy for seconds)
/// are found one at a time, so that pages have the other cores, and to their end, so that the next who asks need not wait.</remarks>
public sealed class MarketAnswers<TAnswer> : IDisposable
{
    // Whoever walks through every filter must not leave hours of estimating behind.
    private const int Crowd = 20;

    private static readonly TimeSpan KeptUnasked = TimeSpan.FromHours(6);

    private static readonly KeyValuePair<string, object?> FromMemory = new("from", "memory");
    private static readonly KeyValuePair<string, object?> FromStore = new("from", "store");

    private readonly ReferenceCatalogues catalogues;
    private readonly TimeProvider clock;
    private readonly SemaphoreSlim? turn;
    private readonly MemoryCache answers;
    private readonly CancellationTokenSource ending = new();
    private volatile int waiting;

    public MarketAnswers(ReferenceCatalogues catalogues, TimeProvider clock, int capacity, Finding finding)
    {
        this.catalogues = catalogues;
        this.clock = clock;
        turn = finding == Finding.Slow ? new SemaphoreSlim(1) : null;
        answers = new MemoryCache(new MemoryCacheOptions { SizeLimit = capacity });
    }

    /// <summary>So many wait for their turn that one more should do without.</summary>
    public bool IsCrowded => waiting >= Crowd;

    public async Task<TAnswer> OfAsync(string question, Func<CancellationToken, Task<TAnswer>> find, CancellationToken cancellationToken)
    {
        var key = await KeyAsync(question, cancellationToken);
        Search search;
        lock (answers)
        {
            if (answers.TryGetValue(key, out search!) && !search.IsLost)
            {
                search.Askers++;
                ProductMeter.Answers.Add(1, FromMemory);
            }
            else
            {
                search = new Search();
                ProductMeter.Answers.Add(1, FromStore);
                search.Answer = Task.Run(() => FindAsync(find, search.GivenUp.Token), CancellationToken.None);
                answers.Set(key, search, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = KeptUnasked });
            }
        }

        try
        {
            return await search.Answer.WaitAsync(cancellationToken);
        }
        finally
        {
            lock (answers)
            {
                search.Askers--;
                if (search.Askers == 0 && turn is null && !search.Answer.IsCompleted) search.GivenUp.Cancel();
            }
        }
    }

    /// <summary>The answer if it is there already; nothing is begun.</summary>
    public async Task<TAnswer?> KnownAsync(string question, CancellationToken cancellationToken) =>
        answers.TryGetValue(await KeyAsync(question, cancellationToken), out Search? search) && search!.Answer.IsCompletedSuccessfully
            ? await search.Answer
            : default;

    public void Dispose()
    {
        ending.Cancel();
        answers.Dispose();
        turn?.Dispose();
        ending.Dispose();
    }

    // The day is part of the key: disclosure compares the age of records with today.
    private async Task<(string, long, DateOnly)> KeyAsync(string question, CancellationToken cancellationToken) =>
        (question, (await catalogues.CurrentAsync(cancellationToken)).MarketVersion, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));

    private async Task<TAnswer> FindAsync(Func<CancellationToken, Task<TAnswer>> find, CancellationToken givenUp)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ending.Token, givenUp);
        return turn is null ? await TimedAsync(find, either.Token) : await InTurnAsync(turn, find, either.Token);
    }

    private async Task<TAnswer> InTurnAsync(SemaphoreSlim turn, Func<CancellationToken, Task<TAnswer>> find, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref waiting);
        try
        {
            await turn.WaitAsync(cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }

        try
        {
            return await TimedAsync(find, cancellationToken);
        }
        finally
        {
            turn.Release();
        }
    }

    private static async Task<TAnswer> TimedAsync(Func<CancellationToken, Task<TAnswer>> find, CancellationToken cancellationToken)
    {
        var began = Stopwatch.GetTimestamp();
        var answer = await find(cancellationToken);
        ProductMeter.Searches.Record(Stopwatch.GetElapsedTime(began).TotalSeconds);
        return answer;
    }

    private sealed class Search
    {
        public CancellationTokenSource GivenUp { get; } = new();

        public Task<TAnswer> Answer { get; set; } = null!;

        public int Askers { get; set; } = 1;

        public bool IsLost => GivenUp.IsCancellationRequested || Answer is { IsCompleted: true, IsCompletedSuccessfully: false };
    }
}

/// <summary>What an answer costs to find.</summary>
public enum Finding
{
    Quick = 1,
    Slow,
}
