using TalentMarket.Data.Accounts;

namespace TalentMarket.Web.Accounts;

/// <summary>All that the page about one's own account shows, read once for its parts.</summary>
public sealed record OwnBoard(
    Account Account, string? PendingKey, int RecoveryCodesLeft, IReadOnlyList<PasskeyRow> Passkeys, IReadOnlyList<AccountSession> Sessions);
