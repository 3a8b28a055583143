using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace TalentMarket.Web.Tests.Accounts;

/// <summary>Takes mail on this machine and keeps it: as much of SMTP as one sender needs.</summary>
internal sealed class MailServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stopping = new();
    private readonly SemaphoreSlim arrived = new(0);
    private readonly ConcurrentQueue<string> mails = new();
    private readonly Task serving;

    public MailServer()
    {
        listener.Start();
        serving = ServeAsync(stopping.Token);
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public int Count => mails.Count;

    /// <summary>The next mail as it was sent, head and text.</summary>
    public async Task<string> NextAsync(CancellationToken cancellationToken)
    {
        await arrived.WaitAsync(cancellationToken);
        return mails.Last();
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        listener.Dispose();
        arrived.Dispose();
        stopping.Dispose();
    }

    private async Task ServeAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            using var client = await listener.AcceptTcpClientAsync(cancellationToken);
            await TalkAsync(client.GetStream(), cancellationToken);
        }
    }

    private async Task TalkAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 here");
        while (await reader.ReadLineAsync(cancellationToken) is { } line && line != "QUIT")
        {
            if (line != "DATA")
            {
                await writer.WriteLineAsync("250 good");
                continue;
            }

            await writer.WriteLineAsync("354 go on");
            var mail = new StringBuilder();
            while (await reader.ReadLineAsync(cancellationToken) is { } text && text != ".")
                mail.Append(text.StartsWith('.') ? text[1..] : text).Append('\n');
            mails.Enqueue(mail.ToString());
            arrived.Release();
            await writer.WriteLineAsync("250 good");
        }
    }
}
