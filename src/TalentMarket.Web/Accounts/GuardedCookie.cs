using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace TalentMarket.Web.Accounts;

/// <summary>Remembers something for a few minutes in the browser, where nobody can read or change it.</summary>
public sealed class GuardedCookie(IDataProtectionProvider protection, TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    public void Write(HttpContext context, string name, string value) => context.Response.Cookies.Append(
        NameFor(context.Request, name), Protector(name).Protect($"{clock.GetUtcNow().UtcTicks} {value}"), Options(context.Request));

    /// <summary>What was remembered under this name; null when there is nothing, or not any more.</summary>
    public string? Read(HttpContext context, string name)
    {
        if (context.Request.Cookies[NameFor(context.Request, name)] is not { } text) return null;
        try
        {
            var plain = Protector(name).Unprotect(text);
            var space = plain.IndexOf(' ', StringComparison.Ordinal);
            var writtenAt = new DateTimeOffset(long.Parse(plain.AsSpan(0, space), System.Globalization.CultureInfo.InvariantCulture), TimeSpan.Zero);
            return clock.GetUtcNow() - writtenAt < Lifetime ? plain[(space + 1)..] : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public static void Delete(HttpContext context, string name) =>
        context.Response.Cookies.Delete(NameFor(context.Request, name), Options(context.Request));

    private IDataProtector Protector(string name) => protection.CreateProtector("TalentMarket.GuardedCookie", name);

    private static string NameFor(HttpRequest request, string name) => request.IsHttps ? $"__Host-tm-{name}" : $"tm-{name}";

    private static CookieOptions Options(HttpRequest request) => new()
    {
        Path = "/", HttpOnly = true, Secure = request.IsHttps, SameSite = SameSiteMode.Lax, IsEssential = true,
    };
}
