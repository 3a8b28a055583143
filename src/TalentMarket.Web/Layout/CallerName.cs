using System.Net;
using System.Net.Sockets;
using System.Security.Claims;

namespace TalentMarket.Web.Layout;

/// <summary>Under which name a caller is counted.</summary>
internal static class CallerName
{
    private const int NetworkBytes = 8;

    public static string Of(HttpContext context) => context.User switch
    {
        { Identity.IsAuthenticated: true } user when user.FindFirstValue(ClaimTypes.NameIdentifier) is { } account => $"account {account}",
        _ => $"address {Of(context.Connection.RemoteIpAddress)}",
    };

    // One subscriber holds a whole network of 64 bits and may send from any address of it.
    internal static string Of(IPAddress? address) => address switch
    {
        null => "unknown",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, NetworkBytes)),
        _ => address.ToString(),
    };
}
