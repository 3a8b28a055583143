using Microsoft.Extensions.Caching.Memory;
using TalentMarket.Data.Market;
using TalentMarket.Data.PayBands;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Web.PayBands;

/// <summary>Answers for the page, its downloads and the API, kept in memory for as long as the market stays as it is.</summary>
public sealed class PayBandReader(PayBandQuery query, ReferenceCatalogues catalogues, TimeProvider clock) : IDisposable
{
    private const int MaximumAnswers = 500;

    private readonly MemoryCache answers = new(new MemoryCacheOptions { SizeLimit = MaximumAnswers });

    public Task<ReferenceCatalogue> CatalogueAsync(CancellationToken cancellationToken) => catalogues.CurrentAsync(cancellationToken);

    public async Task<PayBandAnswer> AnswerAsync(MarketScope scope, CancellationToken cancellationToken)
    {
        var catalogue = await catalogues.CurrentAsync(cancellationToken);
        // The day is part of the key: disclosure compares the age of records with today.
        var key = (ScopeQuery.Write(scope), catalogue.MarketVersion, Today);
        if (answers.TryGetValue(key, out PayBandAnswer? known)) return known!;
        var answer = await query.AnswerAsync(scope, cancellationToken);
        return answers.Set(key, answer, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = TimeSpan.FromHours(1) });
    }

    public async Task<PayBandBoard> BoardAsync(
        MarketScope scope, IReadOnlyList<ScopeProblem> problems, bool isTable, CancellationToken cancellationToken)
    {
        var catalogue = await catalogues.CurrentAsync(cancellationToken);
        return PayBandBoard.From(await AnswerAsync(scope, cancellationToken), catalogue, problems, isTable, Today);
    }

    public void Dispose() => answers.Dispose();

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}
