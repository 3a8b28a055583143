using TalentMarket.Data.Market;
using TalentMarket.Data.Sources;
using TalentMarket.Web.Market;

namespace TalentMarket.Web.Sources;

/// <summary>The register of sources as of the newest publication.</summary>
public sealed class SourcesReader(SourceRegister register, ReferenceCatalogues catalogues, TimeProvider clock) : IDisposable
{
    private readonly MarketAnswers<IReadOnlyList<RegisteredSource>> answers = new(catalogues, clock, capacity: 2, Finding.Quick);

    public Task<IReadOnlyList<RegisteredSource>> ReadAsync(CancellationToken cancellationToken) =>
        answers.OfAsync("sources", register.ReadAsync, cancellationToken);

    public void Dispose() => answers.Dispose();
}
