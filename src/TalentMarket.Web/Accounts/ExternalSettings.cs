using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.Extensions.Options;

namespace TalentMarket.Web.Accounts;

/// <summary>What the framework's OAuth handler is told of each service.</summary>
internal sealed class ExternalSettings(IOptions<AccountOptions> accounts, TimeProvider clock) : IConfigureNamedOptions<OAuthOptions>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan ThereAndBack = TimeSpan.FromMinutes(10);

    public void Configure(string? name, OAuthOptions options)
    {
        if (name is null || !accounts.Value.External.TryGetValue(name, out var service)) return;
        options.ClientId = service.ClientId;
        options.ClientSecret = service.ClientSecret;
        options.AuthorizationEndpoint = service.AuthorizationEndpoint!.AbsoluteUri;
        options.TokenEndpoint = service.TokenEndpoint!.AbsoluteUri;
        options.UserInformationEndpoint = service.UserInformationEndpoint!.AbsoluteUri;
        options.CallbackPath = ExternalSite.ReturnAddress(name);
        options.UsePkce = true;
        options.TimeProvider = clock;
        options.EventsType = typeof(ExternalEvents);
        // The events answer themselves: nobody is signed in by the handler.
        options.SignInScheme = SessionHandler.SchemeName;
        options.Scope.Clear();
        foreach (var scope in service.Scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries)) options.Scope.Add(scope);
        options.RemoteAuthenticationTimeout = ThereAndBack;
        options.BackchannelTimeout = Patience;
        // A secret goes to the address that was configured and to no other.
        options.BackchannelHttpHandler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = Patience };
        // The way back is an ordinary page load, which brings such a cookie along from anywhere.
        options.CorrelationCookie.Name = accounts.Value.PublicAddress?.Scheme == Uri.UriSchemeHttps ? "__Host-tm-external." : "tm-external.";
        options.CorrelationCookie.Path = "/";
        options.CorrelationCookie.HttpOnly = true;
        options.CorrelationCookie.SameSite = SameSiteMode.Lax;
        options.CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }

    public void Configure(OAuthOptions options)
    {
    }
}
