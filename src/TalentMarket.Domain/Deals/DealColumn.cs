namespace TalentMarket.Domain.Deals;

/// <summary>What the table of deals can show and be sorted by, in its order from left to right.</summary>
public enum DealColumn
{
    Target,
    Acquirer,
    Announced,
    Structure,
    Value,
    TeamSize,
    Price,
    TalentPrice,
    ShareTaken,
    Hub,
    Confidence,
    Regulator,
    LicenceFee,
    RetentionPool,
    CapitalRaised,
    KeyPeople,
}

/// <summary>A column and its direction; what is unknown comes last either way.</summary>
public readonly record struct DealSort(DealColumn Column, bool IsDescending)
{
    public static DealSort NewestFirst { get; } = new(DealColumn.Announced, IsDescending: true);
}
