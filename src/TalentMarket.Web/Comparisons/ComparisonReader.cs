using TalentMarket.Data.Market;
using TalentMarket.Data.PayBands;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Web.Components;
using TalentMarket.Web.Market;
using TalentMarket.Web.PayBands;

namespace TalentMarket.Web.Comparisons;

/// <summary>Two scopes side by side, each as the bands page reads it.</summary>
public sealed class ComparisonReader(PayBandReader bands, BandDifferenceQuery query, ReferenceCatalogues catalogues, TimeProvider clock) : IDisposable
{
    private const int MaximumComparisons = 200;

    private readonly MarketAnswers<IReadOnlyList<BandDifference>> differences =
        new(catalogues, clock, MaximumComparisons, Finding.Slow);

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
        return await differences.OfAsync(
            $"{PayBandReader.QuestionOf(first)} beside {PayBandReader.QuestionOf(second)}", asking => query.ReadAsync(first, second, asking), cancellationToken);
    }
}
