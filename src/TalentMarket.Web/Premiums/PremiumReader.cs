using TalentMarket.Data.Market;
using TalentMarket.Data.Premiums;
using TalentMarket.Domain.Premiums;
using TalentMarket.Web.Market;

namespace TalentMarket.Web.Premiums;

/// <summary>Premiums for the page, its download and the API.</summary>
public sealed class PremiumReader(PremiumQuery query, ReferenceCatalogues catalogues, TimeProvider clock) : IDisposable
{
    private const int MaximumAnswers = 300;

    private readonly MarketAnswers<PremiumAnswer> answers = new(catalogues, clock, MaximumAnswers, Finding.Slow);

    public Task<ReferenceCatalogue> CatalogueAsync(CancellationToken cancellationToken) => catalogues.CurrentAsync(cancellationToken);

    public Task<PremiumAnswer> AnswerAsync(PremiumScope scope, CancellationToken cancellationToken) =>
        answers.OfAsync(PremiumScopeQuery.Write(scope), asking => query.AnswerAsync(scope, asking), cancellationToken);

    public void Dispose() => answers.Dispose();
}
