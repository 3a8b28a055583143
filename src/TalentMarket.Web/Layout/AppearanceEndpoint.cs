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
        endpoints.MapPost("/appearance", ChangeAsync).ExcludeFromDescription().AllowAnonymous().TakesSiteForms();
        return endpoints;
    }

    private static async Task<IResult> ChangeAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (!context.Request.HasFormContentType) return Results.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        var form = await context.Request.ReadFormAsync(cancellationToken);
        Remember(Appearance.ThemeCookie, Appearance.Themes, form["theme"]);
        Remember(Appearance.DensityCookie, Appearance.Densities, form["density"]);
        var back = form["back"].ToString();
        return Results.LocalRedirect(LocalAddress.OrHome(back));

        void Remember(string cookie, IReadOnlyList<string> known, string? asked)
        {
            if (asked is not null && known.Contains(asked)) context.Response.Cookies.Append(cookie, asked, Remembered);
        }
    }
}
