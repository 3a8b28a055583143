namespace TalentMarket.Domain.Hubs;

/// <summary>A place where AI talent is employed.</summary>
public sealed class Hub
{
    /// <summary>Lower-case city, and country where two share a name: cambridge-gb.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public required string Country { get; init; }

    /// <summary>First-level region as the coordinates' source codes it: CA for California.</summary>
    public required string Region { get; init; }

    public required double LatitudeDegrees { get; init; }

    public required double LongitudeDegrees { get; init; }

    public required DateOnly EffectiveFrom { get; init; }

    public required long SourceId { get; init; }
}
