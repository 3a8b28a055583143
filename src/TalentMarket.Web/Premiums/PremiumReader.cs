using Microsoft.Extensions.Caching.Memory;
using TalentMarket.Data.Market;
using TalentMarket.Data.Premiums;
using TalentMarket.Domain.Premiums;

namespace TalentMarket.Web.Premiums;

/// <summary>Premiums for the page, its download and the API: each is estimated once for a market version, whoever asks first,
/// and goes on being estimated when they leave.</summary>
public sealed class PremiumReader(PremiumQuery query, ReferenceCatalogues catalogues, TimeProvider clock) : IDisposable
{
    private const int MaximumAnswers = 300;

    private readonly MemoryCache answers = new(new MemoryCacheOptions { SizeLimit = MaximumAnswers });

    // An estimate keeps one core busy for seconds; pages must have the others.
    private readonly SemaphoreSlim oneEstimate = new(1);

    public Task<ReferenceCatalogue> CatalogueAsync(CancellationToken cancellationToken) => catalogues.CurrentAsync(cancellationToken);

    public async Task<PremiumAnswer> AnswerAsync(PremiumScope scope, CancellationToken cancellationToken)
    {
        var catalogue = await catalogues.CurrentAsync(cancellationToken);
        // The day is part of the key: disclosure compares the age of records with today.
        var key = (PremiumScopeQuery.Write(scope), catalogue.MarketVersion, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        Lazy<Task<PremiumAnswer>> answer;
        lock (answers)
        {
            answer = answers.Get<Lazy<Task<PremiumAnswer>>>(key)
                ?? answers.Set(key, new Lazy<Task<PremiumAnswer>>(() => EstimateAsync(scope)), new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = TimeSpan.FromHours(6) });
        }

        try
        {
            return await answer.Value.WaitAsync(cancellationToken);
        }
        catch when (answer.Value.IsFaulted)
        {
            answers.Remove(key);
            throw;
        }
    }

    public void Dispose()
    {
        answers.Dispose();
        oneEstimate.Dispose();
    }

    private async Task<PremiumAnswer> EstimateAsync(PremiumScope scope)
    {
        await oneEstimate.WaitAsync(CancellationToken.None);
        try
        {
            return await Task.Run(() => query.AnswerAsync(scope, CancellationToken.None));
        }
        finally
        {
            oneEstimate.Release();
        }
    }
}
