using System.Collections.Frozen;

namespace TalentMarket.Domain.Deals;

/// <summary>All deals as they stood at one version: a snapshot that never changes.</summary>
public sealed class DealBook(long version, DateTimeOffset at, IReadOnlyList<Deal> deals)
{
    private readonly FrozenDictionary<string, Deal> bySlug = deals.ToFrozenDictionary(deal => deal.Slug, StringComparer.OrdinalIgnoreCase);

    /// <summary>The market version it was read at.</summary>
    public long Version { get; } = version;

    /// <summary>When that version was made.</summary>
    public DateTimeOffset At { get; } = at;

    /// <summary>Latest announced first.</summary>
    public IReadOnlyList<Deal> Deals { get; } =
        [.. deals.OrderByDescending(deal => deal.Announced).ThenBy(deal => deal.Slug, StringComparer.Ordinal)];

    public Deal? Find(string slug) => bySlug.GetValueOrDefault(slug);

    /// <summary>The other deals of either party, latest first.</summary>
    public IEnumerable<Deal> RelatedTo(Deal deal) => Deals.Where(other => other != deal && Parties(other).Overlaps(Parties(deal)));

    private static HashSet<string> Parties(Deal deal) => new([deal.Acquirer, deal.Target], StringComparer.OrdinalIgnoreCase);
}
