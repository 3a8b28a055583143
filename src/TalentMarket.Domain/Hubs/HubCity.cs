namespace TalentMarket.Domain.Hubs;

/// <summary>A city, as files write it, that belongs to a hub: ("OAKLAND, CA", US) is San Francisco's.</summary>
public sealed class HubCity
{
    /// <summary>Upper case, "CITY, REGION" or "CITY".</summary>
    public required string City { get; init; }

    public required string Country { get; init; }

    public required string HubCode { get; init; }

    public required long SourceId { get; init; }
}
