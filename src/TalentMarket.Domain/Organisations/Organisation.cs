namespace TalentMarket.Domain.Organisations;

/// <summary>An employer: a pseudonym for who contributes, a name only in public filings and facts.</summary>
public sealed class Organisation
{
    public long Id { get; init; }

    /// <summary>Unique: a normalised public name, a pseudonym, or the edition's own "unknown".</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required OrganisationKind Kind { get; init; }

    /// <summary>The group the organisation belongs to; disclosure counts groups, not legal entities.</summary>
    public long? UltimateParentId { get; init; }

    public long? SourceId { get; init; }
}
