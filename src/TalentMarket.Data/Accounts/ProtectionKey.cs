namespace TalentMarket.Data.Accounts;

/// <summary>A key that guards forms and short-lived cookies; kept in the store, so that every instance on it knows the same ones.</summary>
public sealed class ProtectionKey
{
    public long Id { get; init; }

    public required string Name { get; init; }

    public required string Xml { get; init; }
}
