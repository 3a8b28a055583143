using TalentMarket.Data.Market;
using TalentMarket.Data.PayBands;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Web.Market;

namespace TalentMarket.Web.PayBands;

/// <summary>Answers for the page, its downloads and the API.</summary>
public sealed class PayBandReader(
    PayBandQuery query, BandEstimateQuery estimateQuery, ReferenceCatalogues catalogues, TimeProvider clock) : IDisposable
{
    private const int MaximumAnswers = 500;

    private readonly MarketAnswers<PayBandAnswer> answers = new(catalogues, clock, MaximumAnswers, Finding.Quick);

    private readonly MarketAnswers<IReadOnlyList<BandEstimate>> estimates =
        new(catalogues, clock, MaximumAnswers, Finding.Slow);

    public Task<ReferenceCatalogue> CatalogueAsync(CancellationToken cancellationToken) => catalogues.CurrentAsync(cancellationToken);

    public Task<PayBandAnswer> AnswerAsync(MarketScope scope, CancellationToken cancellationToken) =>
        answers.OfAsync(ScopeQuery.Write(scope), asking => query.AnswerAsync(scope, asking), cancellationToken);

    /// <summary>Intervals of the bands of an answer; nothing waits for them that can do without.</summary>
    public Task<IReadOnlyList<BandEstimate>> EstimatesAsync(PayBandAnswer answer, CancellationToken cancellationToken) =>
        estimates.OfAsync(QuestionOf(answer), asking => estimateQuery.ReadAsync(answer, asking), cancellationToken);

    public async Task<PayBandBoard> BoardAsync(
        PayBandAnswer answer, IReadOnlyList<ScopeProblem> problems, bool isTable, CancellationToken cancellationToken) =>
        PayBandBoard.From(answer, await catalogues.CurrentAsync(cancellationToken), problems, isTable, Today);

    /// <summary>What an answer answers: the market may have moved on since.</summary>
    internal static string QuestionOf(PayBandAnswer answer) => $"{ScopeQuery.Write(answer.Scope)} in version {answer.MarketVersion} as of {answer.AsOf:O}";

    public void Dispose()
    {
        answers.Dispose();
        estimates.Dispose();
    }

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}
