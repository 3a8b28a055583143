using System.Net;
using Microsoft.Net.Http.Headers;

namespace TalentMarket.Web.Layout;

/// <summary>What browsers are told they may do with an answer, and how long they may keep it.</summary>
internal static class SecurityHeaders
{
    // The framework writes inline style attributes while it measures long lists; scripts and style sheets come from here alone.
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; "
        + "font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private const string PermissionsPolicy =
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    private const string StrictTransportSecurity = "max-age=31536000; includeSubDomains";

    // Written as the answer begins: a page about a failure starts over with no headers at all.
    public static Task AddAsync(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(() =>
        {
            Write(context);
            return Task.CompletedTask;
        });
        return next(context);
    }

    private static void Write(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = PermissionsPolicy;
        if (context.Request.IsHttps && !IsThisMachine(context.Request.Host.Host)) headers.StrictTransportSecurity = StrictTransportSecurity;
        // Scripts and style sheets say themselves how long they live; figures change with every publication.
        if (IsPage(context) || !headers.ContainsKey(HeaderNames.CacheControl)) headers.CacheControl = "no-store";
    }

    // Browsers would hold every other program on this machine to it.
    private static bool IsThisMachine(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static bool IsPage(HttpContext context) =>
        context.Response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true;
}
