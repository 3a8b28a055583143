using Microsoft.AspNetCore.Mvc;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.Layout;

/// <summary>Remembers the look a reader chose, for readers whose browser runs no script.</summary>
public static class AppearanceEndpoint
{
    private static readonly CookieOptions Remembered = new()
    {
        MaxAge = TimeSpan.FromDays(400),
        SameSite = SameSiteMode.Lax,
        IsEssential = true,
    };

    public static IEndpointRouteBuilder MapAppearance(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/appearance", Change).ExcludeFromDescription().AllowAnonymous().TakesSiteForms();
        return endpoints;
    }

    private static IResult Change(HttpContext context, [FromForm] string? theme, [FromForm] string? density, [FromForm] string? back)
    {
        Remember(Appearance.ThemeCookie, Appearance.Themes, theme);
        Remember(Appearance.DensityCookie, Appearance.Densities, density);
        return Results.LocalRedirect(LocalAddress.OrHome(back));

        void Remember(string cookie, IReadOnlyList<string> known, string? asked)
        {
            if (asked is not null && known.Contains(asked)) context.Response.Cookies.Append(cookie, asked, Remembered);
        }
    }
}
