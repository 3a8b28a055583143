using Microsoft.Extensions.Caching.Memory;
using TalentMarket.Data.Market;
using TalentMarket.Data.PayBands;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Web.Components;
using TalentMarket.Web.PayBands;

namespace TalentMarket.Web.Comparisons;

/// <summary>Two scopes side by side, each as the bands page reads it; differences are kept for as long as the market stays as it is.</summary>
public sealed class ComparisonReader(PayBandReader bands, BandDifferenceQuery query) : IDisposable
{
    private const int MaximumComparisons = 200;

    private readonly MemoryCache differences = new(new MemoryCacheOptions { SizeLimit = MaximumComparisons });

    public Task<ReferenceCatalogue> CatalogueAsync(CancellationToken cancellationToken) => bands.CatalogueAsync(cancellationToken);

    /// <summary>The board at once, and the estimates it can do without.</summary>
    public async Task<(CompareBoard Board, Task<ComparisonEstimates> Estimates)> BoardAsync(
        ScopeComparison comparison, IReadOnlyList<ScopeProblem> problems, CancellationToken cancellationToken)
    {
        var words = new ScopeWords(await bands.CatalogueAsync(cancellationToken));
        var (first, second) = (await bands.AnswerAsync(comparison.First, cancellationToken), await bands.AnswerAsync(comparison.Second, cancellationToken));
        var board = CompareBoard.From(
            comparison,
            await bands.BoardAsync(first, [], isTable: false, cancellationToken),
            await bands.BoardAsync(second, [], isTable: false, cancellationToken),
            words, problems);
        return (board, EstimatesAsync(comparison, first, second, cancellationToken));
    }

    public void Dispose() => differences.Dispose();

    private async Task<ComparisonEstimates> EstimatesAsync(
        ScopeComparison comparison, PayBandAnswer first, PayBandAnswer second, CancellationToken cancellationToken) => new(
            await bands.EstimatesAsync(first, cancellationToken),
            await bands.EstimatesAsync(second, cancellationToken),
            await DifferencesAsync(comparison, first, second, cancellationToken));

    private async Task<IReadOnlyList<BandDifference>> DifferencesAsync(
        ScopeComparison comparison, PayBandAnswer first, PayBandAnswer second, CancellationToken cancellationToken)
    {
        if (comparison.First == comparison.Second) return [];
        var key = (comparison.Query, first.MarketVersion, first.AsOf);
        if (differences.TryGetValue(key, out IReadOnlyList<BandDifference>? known)) return known!;
        var found = await Task.Run(() => query.ReadAsync(first, second, cancellationToken), cancellationToken);
        return differences.Set(key, found, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = TimeSpan.FromHours(1) });
    }
}
