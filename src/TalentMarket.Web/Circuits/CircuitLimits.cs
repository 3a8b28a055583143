using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.SignalR;

namespace TalentMarket.Web.Circuits;

/// <summary>What one circuit may hold, send and wait for. Most are the framework's own values, said here so that they stay.</summary>
internal static class CircuitLimits
{
    public static IServiceCollection AddBoundedCircuits(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents(Bound).AddHubOptions(Bound);
        services.AddSingleton<OpenCircuits>();
        return services;
    }

    public static void Bound(ServerComponentsEndpointOptions endpoint)
    {
        // The site's own policy says it for every answer.
        endpoint.ContentSecurityFrameAncestorsPolicy = null;
        // Compressed beside text of somebody else's choosing, a figure could be guessed from the length.
        endpoint.DisableWebSocketCompression = true;
    }

    private static void Bound(CircuitOptions circuits)
    {
        circuits.DetailedErrors = false;
        circuits.DisconnectedCircuitMaxRetained = 100;
        circuits.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(3);
        circuits.PersistedCircuitInMemoryRetentionPeriod = TimeSpan.FromMinutes(30);
        circuits.JSInteropDefaultCallTimeout = TimeSpan.FromSeconds(30);
        circuits.MaxBufferedUnacknowledgedRenderBatches = 10;
    }

    private static void Bound(HubOptions hub)
    {
        hub.EnableDetailedErrors = false;
        hub.MaximumReceiveMessageSize = 32 * 1024;
        hub.MaximumParallelInvocationsPerClient = 1;
        hub.ClientTimeoutInterval = TimeSpan.FromSeconds(30);
        hub.KeepAliveInterval = TimeSpan.FromSeconds(15);
        hub.HandshakeTimeout = TimeSpan.FromSeconds(15);
    }
}
