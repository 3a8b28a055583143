using TalentMarket.Data.Market;
using TalentMarket.Data.Surveys;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Surveys;
using TalentMarket.Web.Market;

namespace TalentMarket.Web.Deliveries;

/// <summary>Measures what publishing an edition would change, once for each state of edition and market; whoever asks again finds it there.</summary>
public sealed class EffectReader(EffectQuery effects, ReferenceCatalogues catalogues, TimeProvider clock) : IDisposable
{
    private const int MaximumEffects = 50;

    private readonly MarketAnswers<EditionEffect?> answers = new(catalogues, clock, MaximumEffects, Finding.Slow);

    /// <summary>Goes on when whoever asked has left.</summary>
    public async Task<EditionEffect?> ReadAsync(Caller caller, long editionId, CancellationToken cancellationToken) =>
        await effects.StateAsync(caller, editionId, cancellationToken) is { } state
            ? await answers.OfAsync(state, stopping => effects.ReadAsync(caller, editionId, stopping), cancellationToken)
            : null;

    public void Dispose() => answers.Dispose();
}
