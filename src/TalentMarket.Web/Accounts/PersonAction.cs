using TalentMarket.Data.Accounts;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Web.Accounts;

/// <summary>One button of an account's list of them.</summary>
public sealed record PersonAction(string Verb, Role Role)
{
    public const string ChangeRole = "role";
    public const string ResetLink = "reset-link";
    public const string Unlock = "unlock";
    public const string Disable = "disable";
    public const string Enable = "enable";
    public const string SignOut = "sign-out";
    public const string RemoveAuthenticator = "remove-authenticator";

    /// <returns>What is wrong, or null when it is done.</returns>
    internal async Task<string?> DoAsync(People people, Caller caller, Guid id, CancellationToken cancellationToken)
    {
        switch (Verb)
        {
            case ChangeRole: return await people.ChangeRoleAsync(caller, id, Role, cancellationToken);
            case Unlock: return await people.UnlockAsync(caller, id, cancellationToken);
            case Disable: return await people.DisableAsync(caller, id, cancellationToken);
            case Enable: return await people.EnableAsync(caller, id, cancellationToken);
            case RemoveAuthenticator: return await people.RemoveAuthenticatorAsync(caller, id, cancellationToken);
            case SignOut:
                await people.SignOutAsync(caller, id, cancellationToken);
                return null;
            default: return "There is no such action.";
        }
    }
}
