using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Channels;

namespace TalentMarket.Web.Tests.Circuits;

/// <summary>A circuit without a browser: speaks the hub's own protocol, so that tests can send what no browser would.</summary>
internal sealed partial class RawCircuit : IAsyncDisposable
{
    private const byte EndOfHandshake = 0x1e;
    private readonly ClientWebSocket socket = new();
    private readonly SemaphoreSlim sending = new(1);
    private readonly ConcurrentDictionary<string, TaskCompletionSource<object?[]>> asked = new();
    private readonly Channel<RenderedBatch> batches = Channel.CreateUnbounded<RenderedBatch>();
    private readonly ConcurrentDictionary<string, ulong> handlers = new();
    private readonly TaskCompletionSource<long> interop = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource leaving = new();
    private Task listening = Task.CompletedTask;
    private int calls;

    /// <summary>A client that acknowledges nothing is one whose network or whose manners failed.</summary>
    public bool Acknowledges { get; init; } = true;

    /// <summary>How long an answer is waited for.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Everything the server said in words, to see that it says nothing of its inside.</summary>
    public ConcurrentQueue<string> Said { get; } = new();

    public string Secret { get; private set; } = "";

    /// <summary>How many batches arrived.</summary>
    public int Batches { get; private set; }

    /// <summary>Loads the page as a browser does, then opens a circuit for its live parts.</summary>
    public static async Task<RawCircuit> OpenAsync(HttpClient client, string page, CancellationToken cancellationToken, bool acknowledges = true)
    {
        var circuit = await ConnectAsync(client, cancellationToken, acknowledges);
        await circuit.StartAsync(client, page, await client.GetStringAsync(page, cancellationToken), cancellationToken);
        return circuit;
    }

    /// <summary>The connection alone: nothing of a page is asked for yet.</summary>
    public static async Task<RawCircuit> ConnectAsync(HttpClient client, CancellationToken cancellationToken, bool acknowledges = true)
    {
        var circuit = new RawCircuit { Acknowledges = acknowledges };
        var site = client.BaseAddress!;
        circuit.socket.Options.SetRequestHeader("Origin", site.GetLeftPart(UriPartial.Authority));
        await circuit.socket.ConnectAsync(new Uri($"ws://{site.Authority}/_blazor"), cancellationToken);
        await circuit.socket.SendAsync(
            Encoding.UTF8.GetBytes("{\"protocol\":\"blazorpack\",\"version\":1}\x1e"), WebSocketMessageType.Binary, true, cancellationToken);
        circuit.listening = circuit.ListenAsync();
        return circuit;
    }

    public async Task StartAsync(HttpClient client, string page, string html, CancellationToken cancellationToken)
    {
        var site = client.BaseAddress!;
        var answer = await AskAsync("StartCircuit", cancellationToken, site.ToString(), new Uri(site, page).ToString(), "[]", "");
        Secret = answer[^1] as string ?? "";
        var markers = Marker().Matches(html).Select((match, index) => $$"""{"type":"add","ssrComponentId":{{index + 1}},"marker":{{match.Groups[1].Value}}}""");
        await TellAsync("UpdateRootComponents", cancellationToken, $$"""{"batchId":1,"operations":[{{string.Join(',', markers)}}]}""", "");
    }

    /// <summary>What a browser sends when something is typed or chosen; the answer is the batch that changes the page.</summary>
    public async Task<RenderedBatch> TypeAsync(string eventName, string value, CancellationToken cancellationToken)
    {
        while (batches.Reader.TryRead(out _)) { }
        await DispatchAsync(handlers["on" + eventName], eventName, System.Text.Json.JsonSerializer.Serialize(new { value }), cancellationToken);
        return await NextBatchAsync(cancellationToken);
    }

    public async Task DispatchAsync(ulong handler, string eventName, string argumentsJson, CancellationToken cancellationToken) => await TellAsync(
        "BeginInvokeDotNetFromJS", cancellationToken, $"{Interlocked.Increment(ref calls)}", null, "DispatchEventAsync",
        await interop.Task.WaitAsync(Patience, cancellationToken), $$"""[{"eventHandlerId":{{handler}},"eventName":"{{eventName}}","eventFieldInfo":null},{{argumentsJson}}]""");

    public async Task<RenderedBatch> NextBatchAsync(CancellationToken cancellationToken) =>
        await batches.Reader.ReadAsync(cancellationToken).AsTask().WaitAsync(Patience, cancellationToken);

    /// <summary>Waits until the live part stands there with its handlers.</summary>
    public async Task<RawCircuit> LiveAsync(CancellationToken cancellationToken)
    {
        RenderedBatch batch;
        do batch = await NextBatchAsync(cancellationToken);
        while (!batch.Handlers.Any(found => found.Event == "oninput"));
        return this;
    }

    public ulong Handler(string eventName) => handlers["on" + eventName];

    public async Task<object?[]> AskAsync(string method, CancellationToken cancellationToken, params object?[] arguments)
    {
        var id = $"{Interlocked.Increment(ref calls)}";
        var answered = asked[id] = new TaskCompletionSource<object?[]>(TaskCreationOptions.RunContinuationsAsynchronously);
        await SendAsync(MessagePack.Write(new object?[] { 1, new Dictionary<string, string>(), id, method, arguments, Array.Empty<object?>() }), cancellationToken);
        return await answered.Task.WaitAsync(Patience, cancellationToken);
    }

    public Task TellAsync(string method, CancellationToken cancellationToken, params object?[] arguments) => SendAsync(
        MessagePack.Write(new object?[] { 1, new Dictionary<string, string>(), null, method, arguments, Array.Empty<object?>() }), cancellationToken);

    /// <summary>One message of the protocol: its length in groups of seven bits, then its bytes.</summary>
    public Task SendAsync(byte[] message, CancellationToken cancellationToken)
    {
        var length = new List<byte>();
        for (var rest = message.Length; ; rest >>= 7)
        {
            length.Add((byte)(rest > 0x7f ? (rest & 0x7f) | 0x80 : rest));
            if (rest <= 0x7f) break;
        }

        return SendRawAsync([.. length, .. message], cancellationToken);
    }

    public async Task SendRawAsync(byte[] bytes, CancellationToken cancellationToken)
    {
        await sending.WaitAsync(cancellationToken);
        try
        {
            await socket.SendAsync(bytes, WebSocketMessageType.Binary, true, cancellationToken);
        }
        finally
        {
            sending.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await leaving.CancelAsync();
        socket.Abort();
        await listening.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        socket.Dispose();
        sending.Dispose();
        leaving.Dispose();
    }

    private async Task ListenAsync()
    {
        var buffer = new byte[64 * 1024];
        var pending = new List<byte>();
        var isGreeted = false;
        try
        {
            while (await socket.ReceiveAsync(buffer.AsMemory(), leaving.Token) is { MessageType: not WebSocketMessageType.Close } received)
            {
                pending.AddRange(buffer.AsSpan(0, received.Count));
                if (!isGreeted)
                {
                    var end = pending.IndexOf(EndOfHandshake);
                    if (end < 0) continue;
                    Said.Enqueue(Encoding.UTF8.GetString([.. pending[..end]]));
                    pending.RemoveRange(0, end + 1);
                    isGreeted = true;
                }

                while (TryTake(pending) is { } message) await HearAsync((object?[])MessagePack.Read(message)!);
            }
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
        }

        batches.Writer.TryComplete();
        foreach (var waiting in asked.Values) waiting.TrySetException(new WebSocketException("The circuit has ended."));
    }

    private static byte[]? TryTake(List<byte> pending)
    {
        var length = 0;
        for (int at = 0, shift = 0; at < pending.Count; at++, shift += 7)
        {
            length |= (pending[at] & 0x7f) << shift;
            if (pending[at] > 0x7f) continue;
            if (pending.Count < at + 1 + length) return null;
            var message = pending.GetRange(at + 1, length).ToArray();
            pending.RemoveRange(0, at + 1 + length);
            return message;
        }

        return null;
    }

    private async Task HearAsync(object?[] message)
    {
        switch ((long)message[0]!)
        {
            case 1: await ObeyAsync((string)message[3]!, (object?[])message[4]!); break;
            case 3: if (asked.TryRemove((string)message[2]!, out var waiting)) waiting.TrySetResult(message); Say(message); break;
            case 7: Say(message); break;
        }
    }

    private async Task ObeyAsync(string method, object?[] arguments)
    {
        switch (method)
        {
            case "JS.RenderBatch":
                Batches++;
                var batch = RenderedBatch.Read((byte[])arguments[1]!);
                foreach (var (name, handler) in batch.Handlers) handlers[name] = handler;
                if (Acknowledges) await TellAsync("OnRenderCompleted", leaving.Token, (long)arguments[0]!, null);
                batches.Writer.TryWrite(batch);
                break;
            case "JS.BeginInvokeJS":
                if (((string)arguments[1]!).Contains("attachWebRendererInterop", StringComparison.Ordinal))
                    interop.TrySetResult(long.Parse(DotNetObject().Match((string)arguments[2]!).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture));
                await TellAsync("EndInvokeJSFromDotNet", leaving.Token, (long)arguments[0]!, true, $"[{arguments[0]},true,null]");
                break;
            default:
                Say([method, .. arguments]);
                break;
        }
    }

    private void Say(object?[] parts) => Said.Enqueue(string.Join(' ', parts.OfType<string>()));

    [GeneratedRegex("<!--Blazor:({\"type\":\"server\".*?\"descriptor\".*?})-->", RegexOptions.NonBacktracking)]
    private static partial Regex Marker();

    [GeneratedRegex("\"__dotNetObject\":([0-9]+)", RegexOptions.NonBacktracking)]
    private static partial Regex DotNetObject();
}
