using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TalentMarket.Data.Accounts;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Web.Accounts;

/// <summary>The ways to other services and back. They are links, not forms: a form that ends at another site is what the site's policy forbids.</summary>
/// <remarks>The framework's handler is called by the endpoints alone, so that what it does counts against the limit on tries.</remarks>
internal static class ExternalSite
{
    /// <summary>Where somebody says that they are to be linked.</summary>
    public const string LinkPage = "/account/external";

    /// <summary>In an address: the service that did not let somebody in.</summary>
    public const string Refused = "refused";

    public static string SignInAddress(string service, string? returnUrl) => $"{LinkPage}/{service}?returnUrl={Uri.EscapeDataString(LocalAddress.OrHome(returnUrl))}";

    public static string InvitationAddress(string service, string token) => $"{LinkPage}/{service}?token={Uri.EscapeDataString(token)}";

    public static string LinkAddressOf(string service) => $"{LinkPage}/{service}/link";

    public static string ConfirmAddress(string service, string? returnUrl) => $"{LinkPage}/{service}/confirm?returnUrl={Uri.EscapeDataString(LocalAddress.OrHome(returnUrl))}";

    public static string ReturnAddress(string service) => $"{LinkPage}/{service}/return";

    public static IServiceCollection AddExternalSite(this IServiceCollection services)
    {
        services.AddScoped<ExternalArrival>();
        services.AddScoped<ExternalEvents>();
        services.AddSingleton<IConfigureOptions<OAuthOptions>, ExternalSettings>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<OAuthOptions>, OAuthPostConfigureOptions<OAuthOptions, OAuthHandler<OAuthOptions>>>());
        return services;
    }

    public static void MapExternalSite(this IEndpointRouteBuilder endpoints)
    {
        var service = endpoints.MapGroup(LinkPage).ExcludeFromDescription().RequireRateLimiting(AccountSite.TryLimit).WithMetadata(new CountsAsTryAttribute());
        service.MapGet("/{name}", SignInAsync).AllowAnonymous();
        service.MapGet("/{name}/link", LinkAsync).Requires(Permission.ManageOwnAccount).TakesConfirmation(AccountSite.AccountPage);
        service.MapGet("/{name}/confirm", ConfirmAsync).Requires(Permission.ManageOwnAccount);
        service.MapGet("/{name}/return", ReturnAsync).AllowAnonymous();
    }

    private static Task<IResult> SignInAsync(HttpContext context, string name, string? returnUrl, string? token) => SendAsync(context, name, string.IsNullOrEmpty(token)
        ? new ExternalErrand(ExternalPurpose.SignIn, LocalAddress.OrHome(returnUrl))
        : new ExternalErrand(ExternalPurpose.Invitation, AccountSite.AccountPage, Token: token));

    private static Task<IResult> LinkAsync(HttpContext context, string name) =>
        SendAsync(context, name, new ExternalErrand(ExternalPurpose.Link, AccountSite.AccountPage, context.Features.Get<SignedIn>()?.SessionId));

    private static Task<IResult> ConfirmAsync(HttpContext context, string name, string? returnUrl) =>
        SendAsync(context, name, new ExternalErrand(ExternalPurpose.Confirm, LocalAddress.OrHome(returnUrl), context.Features.Get<SignedIn>()?.SessionId));

    private static async Task<IResult> SendAsync(HttpContext context, string name, ExternalErrand errand)
    {
        if (await HandlerAsync(context, name) is not { } handler) return Results.NotFound();
        if (IsFromElsewhere(context.Request)) return Results.LocalRedirect(AccessRefusal.SignIn);
        await handler.ChallengeAsync(errand.Properties);
        return Results.Empty;
    }

    private static async Task<IResult> ReturnAsync(HttpContext context, string name)
    {
        if (await HandlerAsync(context, name) is not { } handler) return Results.NotFound();
        await handler.HandleRequestAsync();
        return Results.Empty;
    }

    // Nobody is signed in, linked or asked to confirm because another site's page led their browser here.
    private static bool IsFromElsewhere(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "none" or "same-origin");

    private static async Task<OAuthHandler<OAuthOptions>?> HandlerAsync(HttpContext context, string name)
    {
        var accounts = context.RequestServices.GetRequiredService<IOptions<AccountOptions>>().Value;
        if (!accounts.External.TryGetValue(name, out var service)) return null;
        var handler = ActivatorUtilities.CreateInstance<OAuthHandler<OAuthOptions>>(context.RequestServices);
        await handler.InitializeAsync(new AuthenticationScheme(name, service.DisplayName, typeof(OAuthHandler<OAuthOptions>)), context);
        return handler;
    }
}

/// <summary>Marks an endpoint of which each request counts as a try, not only a form that is sent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CountsAsTryAttribute : Attribute;
