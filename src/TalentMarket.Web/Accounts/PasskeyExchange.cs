using Microsoft.AspNetCore.Identity;
using TalentMarket.Data.Accounts;

namespace TalentMarket.Web.Accounts;

/// <summary>The talk between a browser's passkeys and the framework. What was asked is remembered in the browser for a few minutes.</summary>
public sealed class PasskeyExchange(IPasskeyHandler<Account> handler, GuardedCookie cookies, PasskeyUse passkeys)
{
    private const string Asked = "passkey";
    private const string Offered = "new-passkey";

    /// <returns>What the browser is to be asked for, in JSON.</returns>
    public async Task<string> AskAsync(HttpContext context)
    {
        var options = await handler.MakeRequestOptionsAsync(null, context);
        cookies.Write(context, Asked, options.AssertionState ?? "");
        return options.RequestOptionsJson;
    }

    /// <summary>The account whose passkey answered; null when the answer does not hold.</summary>
    public async Task<Account?> FindAsync(HttpContext context, string credential, CancellationToken cancellationToken)
    {
        if (cookies.Read(context, Asked) is not { } state) return null;
        GuardedCookie.Delete(context, Asked);
        var result = await handler.PerformAssertionAsync(new PasskeyAssertionContext { HttpContext = context, CredentialJson = credential, AssertionState = state });
        return result.Succeeded && await passkeys.RecordAsync(result.User, result.Passkey, cancellationToken) ? result.User : null;
    }

    public async Task<string> OfferAsync(HttpContext context, Account account)
    {
        var options = await handler.MakeCreationOptionsAsync(
            new PasskeyUserEntity { Id = account.Id.ToString(), Name = account.Email!, DisplayName = account.Email! }, context);
        cookies.Write(context, Offered, options.AttestationState ?? "");
        return options.CreationOptionsJson;
    }

    /// <summary>The new passkey; null when what the browser made does not hold.</summary>
    public async Task<UserPasskeyInfo?> TakeAsync(HttpContext context, Account account, string credential)
    {
        if (cookies.Read(context, Offered) is not { } state) return null;
        GuardedCookie.Delete(context, Offered);
        var result = await handler.PerformAttestationAsync(new PasskeyAttestationContext { HttpContext = context, CredentialJson = credential, AttestationState = state });
        return result.Succeeded && result.UserEntity.Id == account.Id.ToString() ? result.Passkey : null;
    }
}
