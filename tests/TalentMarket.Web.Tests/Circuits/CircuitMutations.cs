namespace TalentMarket.Web.Tests.Circuits;

/// <summary>What no browser would send to a circuit, after the kinds of the framework's own tests of its hub.</summary>
internal static class CircuitMutations
{
    private const int Largest = 1024 * 1024;

    public static IReadOnlyList<(string Name, Func<RawCircuit, CancellationToken, Task> Send)> All { get; } = [.. Events(), .. Acknowledgements(), .. Interop(), .. Starts(), .. Messages(), .. Flips()];

    private static IEnumerable<(string, Func<RawCircuit, CancellationToken, Task>)> Events()
    {
        foreach (var handler in new ulong[] { 0, 999_999, long.MaxValue })
            yield return ($"handler {handler}", (circuit, cancel) => circuit.DispatchAsync(handler, "input", """{"value":"1"}""", cancel));
        foreach (var name in new[] { "click", "drop", "error", "", "onINPUT", "__proto__" })
            yield return ($"event {name}", (circuit, cancel) => circuit.DispatchAsync(circuit.Handler("input"), name, """{"value":"1"}""", cancel));
        foreach (var arguments in new[]
        {
            "null", "[]", "1", "\"x\"", "{}", """{"value":1}""", """{"value":{}}""", """{"value":[1,2]}""", """{"value":null}""", """{"value":true}""", """{"value":1e999}""",
            """{"$type":"System.Diagnostics.Process","value":"x"}""", """{"value":"\ud800"}""", "{", "", new string('[', 5_000), """{"value":"x"}}""",
        })
            yield return ($"arguments {arguments[..Math.Min(20, arguments.Length)]}", (circuit, cancel) => circuit.DispatchAsync(circuit.Handler("input"), "input", arguments, cancel));
        yield return ("a change sent to input", (circuit, cancel) => circuit.DispatchAsync(circuit.Handler("input"), "change", """{"value":"1"}""", cancel));
        yield return ("a megabyte", (circuit, cancel) => circuit.DispatchAsync(circuit.Handler("input"), "input", $$"""{"value":"{{new string('9', Largest)}}"}""", cancel));
    }

    private static IEnumerable<(string, Func<RawCircuit, CancellationToken, Task>)> Acknowledgements()
    {
        foreach (var batch in new[] { -1L, 0L, 1L, 2L, 3L, 99L, long.MinValue, long.MaxValue })
            yield return ($"acknowledges {batch}", (circuit, cancel) => circuit.TellAsync("OnRenderCompleted", cancel, batch, null));
        yield return ("acknowledges with an error", (circuit, cancel) => circuit.TellAsync("OnRenderCompleted", cancel, 2L, "System.Exception: planted"));
        yield return ("acknowledges with text", (circuit, cancel) => circuit.TellAsync("OnRenderCompleted", cancel, "2", null));
    }

    private static IEnumerable<(string, Func<RawCircuit, CancellationToken, Task>)> Interop()
    {
        foreach (var (assembly, method) in new[]
        {
            ("System.Private.CoreLib", "GetEnvironmentVariable"), ("TalentMarket.Web", "Main"), ("TalentMarket.Data", "x"), ("../../x", "x"), ("", ""),
            ("Microsoft.AspNetCore.Components.Web", "NotifyLocationChanged"), ("System.Diagnostics.Process", "Start"),
        })
            yield return ($"calls {assembly} {method}", (circuit, cancel) => circuit.TellAsync("BeginInvokeDotNetFromJS", cancel, "1", assembly, method, 0L, "[]"));
        foreach (var target in new[] { -1L, 0L, 2L, 3L, 1_000_000L })
            yield return ($"calls object {target}", (circuit, cancel) => circuit.TellAsync("BeginInvokeDotNetFromJS", cancel, "1", null, "DispatchEventAsync", target, "[1,2,3,4]"));
        foreach (var method in new[] { "Dispose", "ToString", "GetType", "AddRootComponent", "SetRootComponentParameters", "RemoveRootComponent" })
            yield return ($"calls {method}", (circuit, cancel) => circuit.TellAsync("BeginInvokeDotNetFromJS", cancel, "1", null, method, 1L, """["x","y","z"]"""));
        foreach (var answer in new[] { "[1,true,\"planted\"]", "[1,true,{\"__dotNetObject\":1}]", "[99,true,1]", "[-1,false,\"x\"]", "[]", "{", "null", "[1]", "[1,true,null,4]", "[\"1\",true,1]" })
            yield return ($"answers {answer}", (circuit, cancel) => circuit.TellAsync("EndInvokeJSFromDotNet", cancel, 1L, true, answer));
        foreach (var id in new[] { -1, 0, 1, 1_000 })
            yield return ($"bytes {id}", (circuit, cancel) => circuit.TellAsync("ReceiveByteArray", cancel, id, new byte[100]));
        yield return ("a chunk of no stream", (circuit, cancel) => circuit.AskAsync("ReceiveJSDataChunk", cancel, 7L, 0L, new byte[100], null));
        yield return ("a stream of no call", (circuit, cancel) => circuit.AskAsync("SendDotNetStreamToJS", cancel, 7L));
    }

    private static IEnumerable<(string, Func<RawCircuit, CancellationToken, Task>)> Starts()
    {
        foreach (var (page, address) in new[] { ("x", "x"), ("", ""), ("https://elsewhere.example/", "https://elsewhere.example/"), ("file:///etc/passwd", "file:///etc/passwd"), (new string('x', 20_000), "/") })
            yield return ($"starts again at {page[..Math.Min(20, page.Length)]}", (circuit, cancel) => circuit.AskAsync("StartCircuit", cancel, page, address, "[]", ""));
        foreach (var operations in new[]
        {
            "", "null", "[]", "{", "{}", """{"batchId":-1,"operations":[]}""", """{"batchId":2,"operations":[{"type":"add","ssrComponentId":1,"marker":{"type":"server","sequence":0,"descriptor":"x"}}]}""",
            """{"batchId":2,"operations":[{"type":"remove","ssrComponentId":99}]}""", """{"batchId":2,"operations":[{"type":"update","ssrComponentId":1}]}""",
            """{"batchId":2,"operations":[{"type":"add","ssrComponentId":1}]}""", """{"batchId":2,"operations":[{"type":"planted","ssrComponentId":1}]}""", """{"batchId":1,"operations":[{"type":"remove","ssrComponentId":1},{"type":"remove","ssrComponentId":1}]}""",
        })
            yield return ($"components {operations[..Math.Min(60, operations.Length)]}", (circuit, cancel) => circuit.TellAsync("UpdateRootComponents", cancel, operations, ""));
        yield return ("a state nobody sealed", (circuit, cancel) => circuit.TellAsync("UpdateRootComponents", cancel, """{"batchId":2,"operations":[]}""", "CfDJ8planted"));
        foreach (var secret in new[] { "", "x", new string('A', 200) })
        {
            yield return ($"joins {secret.Length}", (circuit, cancel) => circuit.AskAsync("ConnectCircuit", cancel, secret));
            yield return ($"resumes {secret.Length}", (circuit, cancel) => circuit.AskAsync("ResumeCircuit", cancel, secret, "http://x/", "http://x/", "[]", ""));
        }

        foreach (var address in new[] { "https://elsewhere.example/", "x", "", "http://127.0.0.1/\0" })
            yield return ($"goes to {address}", (circuit, cancel) => circuit.TellAsync("OnLocationChanged", cancel, address, null, false));
    }

    private static IEnumerable<(string, Func<RawCircuit, CancellationToken, Task>)> Messages()
    {
        foreach (var method in new[] { "Planted", "Dispose", "OnDisconnectedAsync", "get_Context", "" })
            yield return ($"method {method}", (circuit, cancel) => circuit.TellAsync(method, cancel, 1, 2));
        yield return ("too few arguments", (circuit, cancel) => circuit.TellAsync("BeginInvokeDotNetFromJS", cancel, "1"));
        yield return ("too many arguments", (circuit, cancel) => circuit.TellAsync("OnRenderCompleted", cancel, 1L, null, 3, 4, 5));
        foreach (var kind in new[] { 0, 2, 3, 4, 5, 6, 7, 8, 9, 99, -1 })
            yield return ($"kind {kind}", (circuit, cancel) => circuit.SendAsync(MessagePack.Write(new object?[] { kind, new Dictionary<string, string>(), "1", 3, "x" }), cancel));
        foreach (var raw in new byte[][] { [0], [0xff, 0xff, 0xff, 0xff, 0x0f], [0xff, 0xff, 0xff, 0xff, 0xff, 0xff], [5, 0xc1, 0xc1, 0xc1, 0xc1, 0xc1], [2, 0xdd, 0xff], [6, 0xdd, 0x7f, 0xff, 0xff, 0xff, 0x01], [6, 0xdb, 0x7f, 0xff, 0xff, 0xff, 0x41] })
            yield return ($"bytes {Convert.ToHexString(raw)}", (circuit, cancel) => circuit.SendRawAsync(raw, cancel));
    }

    // A message as a browser sends it, with three of its bytes changed; the seed is the number in the name.
    private static IEnumerable<(string, Func<RawCircuit, CancellationToken, Task>)> Flips()
    {
        for (var seed = 1; seed <= 100; seed++)
        {
            var chance = new Random(seed);
            yield return ($"flip {seed}", (circuit, cancel) =>
            {
                var message = MessagePack.Write(new object?[]
                {
                    1, new Dictionary<string, string>(), "9", "BeginInvokeDotNetFromJS",
                    new object?[] { "1", null, "DispatchEventAsync", 1L, $$"""[{"eventHandlerId":{{circuit.Handler("input")}},"eventName":"input","eventFieldInfo":null},{"value":"185000"}]""" }, Array.Empty<object?>(),
                });
                for (var change = 0; change < 3; change++) message[chance.Next(message.Length)] = (byte)chance.Next(256);
                return circuit.SendAsync(message, cancel);
            });
        }
    }
}
