using TalentMarket.Domain.Trail;

namespace TalentMarket.Data.Trail;

/// <param name="Found">How many there are on all pages.</param>
/// <param name="Actions">Every action that the trail knows.</param>
public sealed record FoundEntries(IReadOnlyList<AuditEntry> Entries, int Found, IReadOnlyList<string> Actions);
