using TalentMarket.Data.Market;
using TalentMarket.Data.PayCurves;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayCurves;
using TalentMarket.Web.Market;

namespace TalentMarket.Web.PayCurves;

/// <summary>Curves for the page, its downloads and the API. Intervals take most of the time: an answer never waits for them,
/// and a page asks for them once it has been sent.</summary>
public sealed class PayCurveReader(PayCurveQuery query, ReferenceCatalogues catalogues, TimeProvider clock) : IDisposable
{
    private const int MaximumAnswers = 200;

    private readonly MarketAnswers<PayCurveAnswer> plain = new(catalogues, clock, MaximumAnswers, Finding.Quick);

    private readonly MarketAnswers<PayCurveAnswer> drawn = new(catalogues, clock, MaximumAnswers, Finding.Slow);

    public Task<ReferenceCatalogue> CatalogueAsync(CancellationToken cancellationToken) => catalogues.CurrentAsync(cancellationToken);

    /// <summary>The curves, with their intervals where those are known already.</summary>
    public async Task<PayCurveAnswer> AnswerAsync(PayCurveScope scope, CancellationToken cancellationToken)
    {
        var question = PayCurveScopeQuery.Write(scope);
        return await drawn.KnownAsync(question, cancellationToken)
            ?? await plain.OfAsync(question, asking => query.AnswerAsync(scope, hasIntervals: false, asking), cancellationToken);
    }

    /// <summary>The curves with their intervals, as soon as organisations are drawn.</summary>
    public Task<PayCurveAnswer> AnswerWithIntervalsAsync(PayCurveScope scope, CancellationToken cancellationToken) =>
        drawn.OfAsync(PayCurveScopeQuery.Write(scope), asking => query.AnswerAsync(scope, hasIntervals: true, asking), cancellationToken);

    public async Task<PayCurveBoard> BoardAsync(CurveView view, IReadOnlyList<ScopeProblem> problems, CancellationToken cancellationToken) =>
        PayCurveBoard.From(await AnswerAsync(view.Scope, cancellationToken), view, await CatalogueAsync(cancellationToken), problems, Today);

    /// <summary>The same board with intervals; the board as it is while too many others wait for theirs.</summary>
    public async Task<PayCurveBoard> BoardWithIntervalsAsync(PayCurveBoard board, CancellationToken cancellationToken) =>
        drawn.IsCrowded
            ? board
            : PayCurveBoard.From(await AnswerWithIntervalsAsync(board.View.Scope, cancellationToken), board.View,
                await CatalogueAsync(cancellationToken), board.Problems, Today);

    public void Dispose()
    {
        plain.Dispose();
        drawn.Dispose();
    }

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}
