using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace TalentMarket.Web.Tests.Circuits;

/// <summary>Stands between a browser and a site, and can cut every connection or lead to another site.</summary>
internal sealed class CutProxy : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource leaving = new();
    private readonly ConcurrentDictionary<TcpClient, byte> open = new();
    private readonly Task accepting;
    private volatile Uri? target;

    public CutProxy(Uri target)
    {
        this.target = target;
        listener.Start();
        accepting = AcceptAsync();
    }

    public string Address => $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";

    public void Cut()
    {
        target = null;
        foreach (var client in open.Keys) client.Close();
    }

    public void LeadTo(Uri site) => target = site;

    public async ValueTask DisposeAsync()
    {
        await leaving.CancelAsync();
        listener.Stop();
        Cut();
        await accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        leaving.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!leaving.IsCancellationRequested)
        {
            var client = await listener.AcceptTcpClientAsync(leaving.Token);
            _ = PassAsync(client);
        }
    }

    private async Task PassAsync(TcpClient client)
    {
        using var ending = client;
        using var server = new TcpClient();
        if (target is not { } site) return;
        open[client] = 0;
        try
        {
            await server.ConnectAsync(site.Host, site.Port, leaving.Token);
            await Task.WhenAny(
                client.GetStream().CopyToAsync(server.GetStream(), leaving.Token),
                server.GetStream().CopyToAsync(client.GetStream(), leaving.Token));
        }
        catch (Exception cut) when (cut is IOException or SocketException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
        }
        finally
        {
            open.TryRemove(client, out _);
        }
    }
}
