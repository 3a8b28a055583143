namespace TalentMarket.Domain.Trail;

/// <summary>Follows the chain from its beginning, link by link, to the first entry that does not fit.</summary>
/// <param name="kept">A link that somebody wrote down earlier; without one, a trail cut at its end together with its links looks whole.</param>
public sealed class TrailCheck(KeptLink? kept)
{
    private byte[] hash = AuditLink.Beginning.ToArray();
    private long number;
    private long lastEntry;

    /// <summary>What does not fit, null while everything does.</summary>
    /// <param name="link">The next by its number.</param>
    /// <param name="entry">The entry it is of, null where there is none.</param>
    public TrailVerdict.Broken? Follow(AuditLink link, AuditEntry? entry)
    {
        if (link.Number != number + 1) return new(link.EntryId, $"Entry {link.EntryId} does not follow entry {lastEntry}: what stood between them is gone.");
        if (entry is null) return new(link.EntryId, $"Entry {link.EntryId} is gone.");
        if (!link.Hash.AsSpan().SequenceEqual(AuditLink.HashOf(hash, link.Number, entry)))
            return new(link.EntryId, $"Entry {link.EntryId} is not as it was written.");
        if (kept?.Number == link.Number && kept.Hash != KeptLink.Text(link.Hash))
            return new(link.EntryId, $"The trail up to entry {link.EntryId} was written anew: link {link.Number} is not the one that was kept.");
        (hash, number, lastEntry) = (link.Hash, link.Number, link.EntryId);
        return null;
    }

    /// <summary>The verdict when no link is left.</summary>
    /// <param name="unlinked">The first entry that no link is of, null where there is none.</param>
    public TrailVerdict Close(long? unlinked) =>
        unlinked is { } id ? new TrailVerdict.Broken(id, $"Entry {id} was put in beside the chain, or its link was taken out.")
        : kept?.Number > number ? new TrailVerdict.Broken(lastEntry, $"The trail was cut after entry {lastEntry}: link {kept.Number} was kept, and {number} is the last there is.")
        : new TrailVerdict.Whole(number, KeptLink.Text(hash));
}
