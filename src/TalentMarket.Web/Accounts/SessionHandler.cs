using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.Options;
using TalentMarket.Data.Accounts;

namespace TalentMarket.Web.Accounts;

/// <summary>Finds out at each request who is signed in by its cookie.</summary>
/// <remarks>Not the framework's cookie handler: that keeps the key of a browser's earlier session when somebody signs in there anew.</remarks>
internal sealed class SessionHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, AccountSessions sessions)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    public const string SchemeName = "Session";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        // Files are the same for everybody, and a page asks for several.
        if (Context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null) return AuthenticateResult.NoResult();
        if (SessionCookie.Read(Request) is not { } key) return AuthenticateResult.NoResult();
        if (await sessions.FindAsync(key, Context.RequestAborted) is not { } who) return AuthenticateResult.NoResult();
        Context.Features.Set(who);
        return AuthenticateResult.Success(new AuthenticationTicket(SessionClaims.Principal(who, Scheme.Name), Scheme.Name));
    }
}
