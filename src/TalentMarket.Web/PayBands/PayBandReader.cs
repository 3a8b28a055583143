using Microsoft.Extensions.Caching.Memory;
using TalentMarket.Data.Market;
using TalentMarket.Data.PayBands;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Web.PayBands;

/// <summary>Answers for the page, its downloads and the API, kept in memory for as long as the market stays as it is.</summary>
public sealed class PayBandReader(
    PayBandQuery query, BandEstimateQuery estimateQuery, ReferenceCatalogues catalogues, TimeProvider clock) : IDisposable
{
    private const int MaximumAnswers = 500;

    private readonly MemoryCache answers = new(new MemoryCacheOptions { SizeLimit = MaximumAnswers });
    private readonly MemoryCache estimates = new(new MemoryCacheOptions { SizeLimit = MaximumAnswers });

    // Estimates are slow and use a whole core: one at a time leaves the others to the pages.
    private readonly SemaphoreSlim turn = new(1);

    public Task<ReferenceCatalogue> CatalogueAsync(CancellationToken cancellationToken) => catalogues.CurrentAsync(cancellationToken);

    public async Task<PayBandAnswer> AnswerAsync(MarketScope scope, CancellationToken cancellationToken)
    {
        var catalogue = await catalogues.CurrentAsync(cancellationToken);
        // The day is part of the key: disclosure compares the age of records with today.
        var key = (ScopeQuery.Write(scope), catalogue.MarketVersion, Today);
        if (answers.TryGetValue(key, out PayBandAnswer? known)) return known!;
        var answer = await query.AnswerAsync(scope, cancellationToken);
        return answers.Set(key, answer, Kept);
    }

    /// <summary>Intervals of the bands of an answer; nothing waits for them that can do without.</summary>
    public async Task<IReadOnlyList<BandEstimate>> EstimatesAsync(PayBandAnswer answer, CancellationToken cancellationToken)
    {
        var key = (ScopeQuery.Write(answer.Scope), answer.MarketVersion, answer.AsOf, Today);
        if (estimates.TryGetValue(key, out IReadOnlyList<BandEstimate>? known)) return known!;
        await turn.WaitAsync(cancellationToken);
        try
        {
            if (estimates.TryGetValue(key, out known)) return known!;
            var found = await Task.Run(() => estimateQuery.ReadAsync(answer, cancellationToken), cancellationToken);
            return estimates.Set(key, found, Kept);
        }
        finally
        {
            turn.Release();
        }
    }

    public async Task<PayBandBoard> BoardAsync(
        PayBandAnswer answer, IReadOnlyList<ScopeProblem> problems, bool isTable, CancellationToken cancellationToken) =>
        PayBandBoard.From(answer, await catalogues.CurrentAsync(cancellationToken), problems, isTable, Today);

    public void Dispose()
    {
        answers.Dispose();
        estimates.Dispose();
        turn.Dispose();
    }

    private static MemoryCacheEntryOptions Kept => new() { Size = 1, SlidingExpiration = TimeSpan.FromHours(1) };

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}
