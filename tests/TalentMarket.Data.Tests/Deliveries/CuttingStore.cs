using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace TalentMarket.Data.Tests.Deliveries;

/// <summary>Stands between the product and its database, and cuts a connection at a commit.</summary>
internal sealed class CuttingStore : IAsyncDisposable
{
    // As Npgsql sends it: a simple question of eleven bytes.
    private static readonly byte[] Commit = "Q\0\0\0\u000BCOMMIT\0"u8.ToArray();

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource leaving = new();
    private readonly NpgsqlConnectionStringBuilder target;
    private readonly Task accepting;
    private int untilCut;
    private int cuts;
    private CutMoment moment;

    public CuttingStore(string connectionString)
    {
        target = new NpgsqlConnectionStringBuilder(connectionString);
        listener.Start();
        accepting = AcceptAsync();
    }

    public string ConnectionString =>
        new NpgsqlConnectionStringBuilder(target.ConnectionString) { Host = "127.0.0.1", Port = ((IPEndPoint)listener.LocalEndpoint).Port, SslMode = SslMode.Disable }.ConnectionString;

    public int Cuts => Volatile.Read(ref cuts);

    /// <param name="commits">1 cuts the next one.</param>
    public void CutAt(int commits, CutMoment at)
    {
        moment = at;
        Volatile.Write(ref untilCut, commits);
    }

    public async ValueTask DisposeAsync()
    {
        await leaving.CancelAsync();
        listener.Stop();
        await accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        listener.Dispose();
        leaving.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!leaving.IsCancellationRequested) _ = PassAsync(await listener.AcceptTcpClientAsync(leaving.Token));
    }

    private async Task PassAsync(TcpClient client)
    {
        using var near = client;
        using var server = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await server.ConnectAsync(new UnixDomainSocketEndPoint(Path.Combine(target.Host!, $".s.PGSQL.{target.Port}")), leaving.Token);
        await using var far = new NetworkStream(server, ownsSocket: false);
        var answered = new TaskCompletionSource();
        var isWithheld = new StrongBox();
        await Task.WhenAny(QuestionsAsync(near.GetStream(), far, isWithheld, answered.Task), AnswersAsync(far, near.GetStream(), isWithheld, answered));
    }

    private async Task QuestionsAsync(NetworkStream near, NetworkStream far, StrongBox isWithheld, Task answered)
    {
        var bytes = new byte[64 * 1024];
        while (await near.ReadAsync(bytes, leaving.Token) is var read and > 0)
        {
            var isCut = bytes.AsSpan(0, read).EndsWith(Commit) && Interlocked.Decrement(ref untilCut) == 0;
            if (isCut)
            {
                Interlocked.Increment(ref cuts);
                if (moment == CutMoment.BeforeItIsSent) return;
                isWithheld.Value = true;
            }

            await far.WriteAsync(bytes.AsMemory(0, read), leaving.Token);
            if (!isCut) continue;
            if (moment == CutMoment.AfterItIsDone) await answered;
            return;
        }
    }

    private async Task AnswersAsync(NetworkStream far, NetworkStream near, StrongBox isWithheld, TaskCompletionSource answered)
    {
        var bytes = new byte[64 * 1024];
        while (await far.ReadAsync(bytes, leaving.Token) is var read and > 0)
        {
            if (isWithheld.Value)
            {
                answered.SetResult();
                // The questions end the connection, and this with it.
                await Task.Delay(Timeout.Infinite, leaving.Token);
            }

            await near.WriteAsync(bytes.AsMemory(0, read), leaving.Token);
        }
    }

    private sealed class StrongBox
    {
        public volatile bool Value;
    }
}

internal enum CutMoment
{
    BeforeItIsSent,

    /// <summary>The server may not have read it yet.</summary>
    AfterItIsSent,
    AfterItIsDone,
}
