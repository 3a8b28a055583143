using System.Net;

namespace TalentMarket.Web.Accounts;

/// <summary>Whoever sits at the computer that serves the pages owns it; while exports are open to all, they may keep work there too.</summary>
internal static class LocalInstallation
{
    private static readonly string[] LocalHosts = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>True for a request that comes from this computer, is addressed to it, and was passed on by nobody.</summary>
    public static bool Is(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && LocalHosts.Contains(context.Request.Host.Host, StringComparer.OrdinalIgnoreCase)
        && !context.Request.Headers.Keys.Any(header => header.Equals("Forwarded", StringComparison.OrdinalIgnoreCase) || header.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase));
}
