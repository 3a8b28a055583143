namespace TalentMarket.Domain.Organisations;

/// <summary>The tier an organisation is in from a date until its next row.</summary>
public sealed class OrganisationTier
{
    public required long OrganisationId { get; init; }

    public required DateOnly EffectiveFrom { get; init; }

    public required TalentTier Tier { get; init; }

    public required long SourceId { get; init; }
}
