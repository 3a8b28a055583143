using System.Net.Mime;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using TalentMarket.Data.Accounts;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Layout;

namespace TalentMarket.Web.Accounts;

/// <summary>Signing in and out.</summary>
internal static class AccountSite
{
    public const string AccountPage = "/account";
    public const string SignOutAddress = "/account/sign-out";

    /// <summary>The name of the limit on tries to sign in.</summary>
    public const string TryLimit = "sign-in";

    public static IServiceCollection AddAccountSite(this IServiceCollection services)
    {
        services.AddAuthentication(SessionHandler.SchemeName).AddScheme<AuthenticationSchemeOptions, SessionHandler>(SessionHandler.SchemeName, null);
        services.AddSingleton<GuardedCookie>();
        services.AddSingleton<PendingSignIn>();
        services.AddSingleton<SignedInCircuits>();
        services.AddScoped<CircuitHandler, CircuitSession>();
        services.AddHostedService<CircuitWatch>();
        services.AddHostedService<SealedAtStart>();
        services.AddScoped<SignIn>();
        services.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>();
        services.AddScoped<PasskeyExchange>();
        services.AddSingleton<IConfigureOptions<IdentityPasskeyOptions>, PasskeySettings>();
        services.AddOptions<AccountOptions>().BindConfiguration(AccountOptions.SectionName).ValidateOnStart();
        services.AddSingleton<IValidateOptions<AccountOptions>, AccountOptionsValidator>();
        services.AddOptions<MailOptions>().BindConfiguration(MailOptions.SectionName).ValidateOnStart();
        services.AddSingleton<IValidateOptions<MailOptions>, MailOptionsValidator>();
        services.AddSingleton<AccountMail>();
        services.AddHostedService(provider => provider.GetRequiredService<AccountMail>());
        services.AddExternalSite();
        services.AddRateLimiter(options => options.AddPolicy(TryLimit, LimitTries));
        return services;
    }

    public static IEndpointRouteBuilder MapAccountSite(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost(SignOutAddress, SignOutAsync).ExcludeFromDescription().AllowAnonymous().TakesSiteForms();
        var passkeys = endpoints.MapGroup("/account/passkeys").ExcludeFromDescription().RequireRateLimiting(TryLimit);
        passkeys.MapPost("/ask", AskForPasskeyAsync).AllowAnonymous().TakesSiteForms();
        passkeys.MapPost("/offer", OfferPasskeyAsync).Requires(Permission.ManageOwnAccount).TakesSiteForms().TakesConfirmation(AccountPage);
        endpoints.MapExternalSite();
        return endpoints;
    }

    private static async Task<IResult> SignOutAsync(HttpContext context, SignIn signIn, CancellationToken cancellationToken)
    {
        await signIn.EndAsync(context, cancellationToken);
        return Results.LocalRedirect("/");
    }

    private static async Task<IResult> AskForPasskeyAsync(HttpContext context, PasskeyExchange exchange) =>
        Results.Text(await exchange.AskAsync(context), MediaTypeNames.Application.Json);

    private static async Task<IResult> OfferPasskeyAsync(
        HttpContext context, PasskeyExchange exchange, OwnAccount own, Callers callers, CancellationToken cancellationToken) =>
        Results.Text(await exchange.OfferAsync(context, await own.ReadAsync(callers.Of(context), cancellationToken)), MediaTypeNames.Application.Json);

    // By the address that asks, whichever accounts it tries; looking at the page is not a try.
    private static RateLimitPartition<string> LimitTries(HttpContext context) => IsTry(context)
        ? MinuteLimit.Of(CallerName.Of(context.Connection.RemoteIpAddress), context.RequestServices.GetRequiredService<IOptions<AccountOptions>>().Value.TriesPerMinute)
        : MinuteLimit.None;

    private static bool IsTry(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method) || context.GetEndpoint()?.Metadata.GetMetadata<CountsAsTryAttribute>() is not null;
}
