using System.Net.Sockets;
using Npgsql;

namespace TalentMarket.Web.Tests.Hosting;

/// <summary>Stands between the product and its database and lets every question wait.</summary>
internal sealed class SlowStore : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("tm-slow-").FullName;
    private readonly Socket listener = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
    private readonly CancellationTokenSource leaving = new();
    private readonly NpgsqlConnectionStringBuilder target;
    private readonly Task accepting;

    public SlowStore(string connectionString)
    {
        target = new NpgsqlConnectionStringBuilder(connectionString);
        listener.Bind(new UnixDomainSocketEndPoint(Path.Combine(folder, $".s.PGSQL.{target.Port}")));
        listener.Listen(100);
        accepting = AcceptAsync();
    }

    public TimeSpan Delay { get; set; }

    /// <param name="connections">How many the product may hold.</param>
    public string ConnectionString(int connections) => new NpgsqlConnectionStringBuilder(target.ConnectionString) { Host = folder, MaxPoolSize = connections }.ConnectionString;

    public async ValueTask DisposeAsync()
    {
        await leaving.CancelAsync();
        listener.Dispose();
        await accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        leaving.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private async Task AcceptAsync()
    {
        while (!leaving.IsCancellationRequested) _ = PassAsync(await listener.AcceptAsync(leaving.Token));
    }

    private async Task PassAsync(Socket client)
    {
        using var near = new NetworkStream(client, ownsSocket: true);
        var server = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        using var far = new NetworkStream(Connected(server), ownsSocket: true);
        await Task.WhenAny(QuestionsAsync(near, far), far.CopyToAsync(near, leaving.Token));
    }

    private Socket Connected(Socket server)
    {
        server.Connect(new UnixDomainSocketEndPoint(Path.Combine(target.Host!, $".s.PGSQL.{target.Port}")));
        return server;
    }

    private async Task QuestionsAsync(NetworkStream near, NetworkStream far)
    {
        var bytes = new byte[64 * 1024];
        while (await near.ReadAsync(bytes, leaving.Token) is var read and > 0)
        {
            if (Delay > TimeSpan.Zero) await Task.Delay(Delay, leaving.Token);
            await far.WriteAsync(bytes.AsMemory(0, read), leaving.Token);
        }
    }
}
