namespace TalentMarket.Web.Accounts;

/// <summary>The cookie that holds the key of a session. It says nothing itself and ends with the browser.</summary>
internal static class SessionCookie
{
    // A browser takes the prefix only over HTTPS, and then only from this very host; over plain HTTP there is none on offer.
    private const string Name = "tm";
    private const string GuardedName = "__Host-tm";

    public static string? Read(HttpRequest request) =>
        request.Cookies[NameFor(request)] is { Length: > 0 and < 100 } key ? key : null;

    public static void Write(HttpContext context, string key) => context.Response.Cookies.Append(NameFor(context.Request), key, Options(context.Request));

    public static void Delete(HttpContext context) => context.Response.Cookies.Delete(NameFor(context.Request), Options(context.Request));

    private static string NameFor(HttpRequest request) => request.IsHttps ? GuardedName : Name;

    private static CookieOptions Options(HttpRequest request) => new()
    {
        Path = "/", HttpOnly = true, Secure = request.IsHttps, SameSite = SameSiteMode.Lax, IsEssential = true,
    };
}
