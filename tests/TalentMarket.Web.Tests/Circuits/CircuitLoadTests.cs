using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.WebSockets;
using TalentMarket.Web.Layout;
using TalentMarket.Web.Tests.Hosting;

namespace TalentMarket.Web.Tests.Circuits;

/// <summary>Many at once on the built program in a process of its own; the load is made on the same machine.</summary>
public sealed class CircuitLoadTests(ITestOutputHelper output) : IDisposable
{
    private const int Circuits = 300;
    private const int Readers = 100;
    private const double MostMegabytesPerCircuit = 1.0;
    private const double MostFailureShare = 0.001;
    private static readonly TimeSpan Run = TimeSpan.FromSeconds(60);
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"talentmarket-load-{Guid.NewGuid():N}");
    private readonly ConcurrentBag<double> milliseconds = [];
    private int failures;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Three_hundred_circuits_and_a_hundred_readers_are_served_at_once()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("TALENTMARKET_LONG") == "1", "a minute of load: tests/run --long");
        await using var application = BuiltApplication.Start(
            folder, "--urls", "http://127.0.0.1:0", "--Limits:CircuitsPerCaller", "1000", "--Limits:AnonymousCircuits", "1000", "--Limits:RequestsPerMinute", "1000000");
        using var client = new HttpClient { BaseAddress = await application.AddressAsync(Cancellation) };
        for (var round = 0; round < 5; round++)
            foreach (var page in SitePages.All) (await client.GetAsync(page.Address, Cancellation)).EnsureSuccessStatusCode();
        var before = application.ResidentBytes;

        var circuits = new List<RawCircuit>();
        for (var circuit = 0; circuit < Circuits; circuit++) circuits.Add(await (await RawCircuit.OpenAsync(client, "/", Cancellation)).LiveAsync(Cancellation));
        var megabytesPerCircuit = (application.ResidentBytes - before) / 1048576.0 / Circuits;

        using var ending = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        ending.CancelAfter(Run);
        await Task.WhenAll(Enumerable.Range(0, Readers).Select(reader => ReadAsync(client, reader, ending.Token))
            .Concat(circuits.Select((circuit, at) => TypeAsync(circuit, at, ending.Token))));

        var sorted = milliseconds.Order().ToList();
        var failureShare = failures / (double)(sorted.Count + failures);
        output.WriteLine(FormattableString.Invariant(
            $"{Circuits} circuits and {Readers} readers for {Run.TotalSeconds:0} s: {megabytesPerCircuit:0.00} MB a circuit, {sorted.Count} answers, p50 {At(0.5):0} ms, p95 {At(0.95):0} ms, p99 {At(0.99):0} ms, failures {failureShare:0.00%}"));
        megabytesPerCircuit.ShouldBeLessThanOrEqualTo(MostMegabytesPerCircuit);
        failureShare.ShouldBeLessThanOrEqualTo(MostFailureShare);
        foreach (var circuit in circuits) await circuit.DisposeAsync();

        double At(double share) => sorted[(int)(share * (sorted.Count - 1))];
    }

    public void Dispose()
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    // Each reads a page, thinks about ten seconds, and goes to another.
    private Task ReadAsync(HttpClient client, int seed, CancellationToken ending) => RepeatAsync(seed, async chance =>
    {
        using var response = await client.GetAsync(SitePages.All[chance.Next(SitePages.All.Count)].Address, Cancellation);
        response.EnsureSuccessStatusCode();
        await response.Content.ReadAsByteArrayAsync(Cancellation);
    }, ending);

    private Task TypeAsync(RawCircuit circuit, int seed, CancellationToken ending) =>
        RepeatAsync(1_000 + seed, chance => circuit.TypeAsync("input", $"{100_000 + chance.Next(400_000)}", Cancellation), ending);

    private async Task RepeatAsync(int seed, Func<Random, Task> act, CancellationToken ending)
    {
        var chance = new Random(seed);
        while (true)
        {
            await Task.Delay(TimeSpan.FromSeconds(5 + (10 * chance.NextDouble())), ending).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (ending.IsCancellationRequested) return;
            var clock = Stopwatch.StartNew();
            try
            {
                await act(chance);
                milliseconds.Add(clock.Elapsed.TotalMilliseconds);
            }
            catch (Exception failed) when (failed is HttpRequestException or WebSocketException or TimeoutException or System.Threading.Channels.ChannelClosedException)
            {
                Interlocked.Increment(ref failures);
            }
        }
    }
}
