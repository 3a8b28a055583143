using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;
using TalentMarket.Data.Database;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Web.Accounts;

/// <summary>What is open to whoever has not signed in: as the setting says, and without one by who can reach the product at all.</summary>
internal sealed class OpenAccess(IOptions<AccessOptions> options, IConfiguration configuration, IServer server)
{
    // Known only once the server listens; every request comes after that.
    private readonly Lazy<AnonymousAccess> setting = new(() => Of(
        options.Value, configuration.GetConnectionString(Store.ConnectionName), server.Features.Get<IServerAddressesFeature>()?.Addresses ?? []));

    public AnonymousAccess Setting => setting.Value;

    // A store of the product's own, reached from this machine alone: the only person there owns the machine.
    internal static AnonymousAccess Of(AccessOptions options, string? connectionString, IEnumerable<string> addresses)
    {
        if (Enum.TryParse<AnonymousAccess>(options.Anonymous, ignoreCase: true, out var said)) return said;
        var listening = addresses.ToList();
        return string.IsNullOrEmpty(connectionString) && options.Proxies.Count == 0 && listening.Count > 0 && listening.All(IsLoopback)
            ? AnonymousAccess.Export
            : AnonymousAccess.None;
    }

    private static bool IsLoopback(string address)
    {
        var host = BindingAddress.Parse(address).Host.Trim('[', ']');
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var parsed) && IPAddress.IsLoopback(parsed));
    }
}
