using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using TalentMarket.Data.ApiKeys;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.ApiKeys;

/// <summary>Finds out by its key in whose name a program asks.</summary>
internal sealed class ApiKeyHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, KeyCheck keys)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    public const string SchemeName = "ApiKey";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (KeyHeader.Read(Request) is not { } text) return AuthenticateResult.NoResult();
        if (await keys.FindAsync(text, Context.RequestAborted) is not { } owner) return AuthenticateResult.Fail("The key does not work.");
        var identity = new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, owner.AccountId.ToString()),
            new Claim(ClaimTypes.Name, owner.Email),
            new Claim(ClaimTypes.Role, owner.Role.ToString()),
            new Claim(AccountClaims.ApiKey, owner.KeyId.ToString()),
            .. owner.Scopes.Select(scope => new Claim(AccountClaims.Scope, scope.ToString())),
        ], Scheme.Name);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme.Name));
    }
}
