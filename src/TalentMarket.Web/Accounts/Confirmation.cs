using System.Globalization;
using System.Security.Claims;

namespace TalentMarket.Web.Accounts;

/// <summary>What can do harm is asked of people who proved who they are within the last ten minutes, not of whoever sits at their browser.</summary>
public static class Confirmation
{
    public const string Page = "/account/confirm";

    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(10);

    public static bool IsFresh(ClaimsPrincipal user, TimeProvider clock) =>
        long.TryParse(user.FindFirstValue(SessionClaims.AuthenticatedAt), CultureInfo.InvariantCulture, out var seconds)
        && clock.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(seconds) <= Lasts;

    /// <summary>Asks again, then leads back.</summary>
    public static string AddressFor(string returnUrl) => $"{Page}?returnUrl={Uri.EscapeDataString(returnUrl)}";

    /// <summary>Leads whoever sends a form to an endpoint to the confirmation first, and back to the page the form stood on.</summary>
    public static TBuilder TakesConfirmation<TBuilder>(this TBuilder builder, string page)
        where TBuilder : IEndpointConventionBuilder =>
        builder.AddEndpointFilter(async (invocation, next) =>
            IsFresh(invocation.HttpContext.User, invocation.HttpContext.RequestServices.GetRequiredService<TimeProvider>())
                ? await next(invocation)
                : Results.LocalRedirect(AddressFor(page)));
}
