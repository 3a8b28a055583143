namespace TalentMarket.Data.Accounts;

/// <summary>Stands in once for an authenticator that was lost. A row is one unused code, hashed.</summary>
public sealed class RecoveryCode
{
    public required Guid AccountId { get; init; }

    public required byte[] Hash { get; init; }
}
