using TalentMarket.Domain.Composites;

namespace TalentMarket.Data.Composites;

/// <summary>A composite with its versions, the newest first.</summary>
public sealed record SavedComposite(MarketComposite Composite, IReadOnlyList<CompositeVersion> Versions)
{
    public CompositeVersion Latest => Versions[0];
}
