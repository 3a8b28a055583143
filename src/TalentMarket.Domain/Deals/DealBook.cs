using System.Collections.Frozen;

namespace TalentMarket.Domain.Deals;

/// <summary>All deals as they stood at one moment: a snapshot that never changes.</summary>
public sealed class DealBook(DealBookStamp stamp, IReadOnlyList<Deal> deals)
{
    private readonly FrozenDictionary<string, Deal> bySlug = deals.ToFrozenDictionary(deal => deal.Slug, StringComparer.OrdinalIgnoreCase);

    /// <summary>Another stamp, another book.</summary>
    public DealBookStamp Stamp { get; } = stamp;

    /// <summary>Latest announced first.</summary>
    public IReadOnlyList<Deal> Deals { get; } =
        [.. deals.OrderByDescending(deal => deal.Announced).ThenBy(deal => deal.Slug, StringComparer.Ordinal)];

    public Deal? Find(string slug) => bySlug.GetValueOrDefault(slug);

    /// <summary>The deal of these two names, upper and lower case alike; null where there is none.</summary>
    public Deal? Of(string acquirer, string target) => Deals.FirstOrDefault(deal =>
        deal.Acquirer.Equals(acquirer.Trim(), StringComparison.OrdinalIgnoreCase) && deal.Target.Equals(target.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>The other deals of either party, latest first; "Windsurf (remaining company)" is Windsurf.</summary>
    public IEnumerable<Deal> RelatedTo(Deal deal) => Deals.Where(other => other != deal && Parties(other).Overlaps(Parties(deal)));

    private static HashSet<string> Parties(Deal deal) => new([Party(deal.Acquirer), Party(deal.Target)], StringComparer.OrdinalIgnoreCase);

    private static string Party(string name) => name.Split(" (")[0];
}
