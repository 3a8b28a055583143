using System.Net;
using System.Net.WebSockets;
using System.Text.RegularExpressions;

namespace TalentMarket.Web.Tests.Circuits;

/// <summary>What a circuit answers, and what it withstands.</summary>
[Collection(SiteFixture.Name)]
public sealed partial class RawCircuitTests(SiteFixture site, ITestOutputHelper output)
{
    private const int MostBatchesUnacknowledged = 10;
    private static readonly bool IsLong = Environment.GetEnvironmentVariable("TALENTMARKET_LONG") == "1";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_typed_is_answered()
    {
        await using var circuit = await LiveAsync();

        var answer = await circuit.TypeAsync("input", "185000", Cancellation);

        answer.Texts.ShouldContain(text => text.Contains(" percentile of 2,018 people", StringComparison.Ordinal), string.Join('|', answer.Texts));
    }

    [Fact]
    public async Task BZ_04_what_no_browser_sends_ends_that_circuit_at_most_and_tells_nothing()
    {
        CircuitMutations.All.Count.ShouldBeGreaterThanOrEqualTo(200);
        await using var bystander = await LiveAsync();
        var ended = 0;
        var sent = CircuitMutations.All.Where((_, at) => IsLong || at % 4 == 0 || at < 30).ToList();
        foreach (var (name, send) in sent)
        {
            await using var circuit = await LiveAsync();
            circuit.Patience = TimeSpan.FromSeconds(2);
            try
            {
                await send(circuit, Cancellation);
                await circuit.TypeAsync("input", "185000", Cancellation);
            }
            catch (Exception expected) when (expected is WebSocketException or System.Threading.Channels.ChannelClosedException or TimeoutException)
            {
                ended++;
            }

            // In quotation marks stands what the client itself had sent; the hub names its own refusals.
            foreach (var said in circuit.Said.Select(said => Quoted().Replace(said, "''").Replace("HubException: ", "", StringComparison.Ordinal)))
                foreach (var detail in new[] { "   at ", "System.", "Microsoft.", "TalentMarket.", "Exception:", "StackTrace", "/src/" }) said.ShouldNotContain(detail, Case.Sensitive, name);
        }

        output.WriteLine($"{sent.Count} mutations, {ended} circuits ended");
        ended.ShouldBeGreaterThan(0);
        (await bystander.TypeAsync("input", "200000", Cancellation)).Texts.ShouldNotBeEmpty();
        (await site.Client.GetAsync("/health/live", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task BZ_05_a_client_that_acknowledges_nothing_is_sent_ten_batches_and_no_more()
    {
        var clients = IsLong ? 100 : 10;
        var events = IsLong ? 300 : 60;
        var silent = new List<RawCircuit>();
        for (var client = 0; client < clients; client++) silent.Add(await (await RawCircuit.OpenAsync(site.Client, "/", Cancellation, acknowledges: false)).LiveAsync(Cancellation));
        var before = Heap();

        foreach (var circuit in silent)
            for (var typed = 1; typed <= events; typed++)
                await circuit.DispatchAsync(circuit.Handler("input"), "input", $$"""{"value":"{{100_000 + typed}}"}""", Cancellation);
        await using (var bystander = await LiveAsync()) await bystander.TypeAsync("input", "185000", Cancellation);

        silent.ShouldAllBe(circuit => circuit.Batches <= MostBatchesUnacknowledged);
        var grown = Heap() - before;
        output.WriteLine(FormattableString.Invariant($"{clients} silent clients, {events} events each: heap grew by {grown / 1048576.0:0.0} MB"));
        grown.ShouldBeLessThan(20 * 1024 * 1024);
        foreach (var circuit in silent) await circuit.DisposeAsync();
    }

    [Fact]
    public async Task BZ_15_circuits_that_were_closed_leave_nothing_behind()
    {
        await CyclesAsync(20);
        var before = Heap();
        var cycles = IsLong ? 2_000 : 100;

        await CyclesAsync(cycles);

        var grown = Heap() - before;
        output.WriteLine(FormattableString.Invariant($"{cycles} circuits opened and closed: heap grew by {grown / 1048576.0:0.0} MB"));
        grown.ShouldBeLessThan(30 * 1024 * 1024);
    }

    [Theory]
    [InlineData("[1,true,\"planted\"]")]
    [InlineData("[1,false,\"planted\"]")]
    [InlineData("[1,true,{\"__dotNetObject\":1}]")]
    [InlineData("[2,true,{\"__jsObjectId\":1}]")]
    public async Task BZ_16_what_a_script_pretends_to_have_answered_changes_nothing(string answer)
    {
        await using var circuit = await LiveAsync();
        var honest = await circuit.TypeAsync("input", "185000", Cancellation);

        await circuit.TellAsync("EndInvokeJSFromDotNet", Cancellation, 1L, true, answer);
        await using var another = await LiveAsync();

        (await another.TypeAsync("input", "185000", Cancellation)).Texts.ShouldBe(honest.Texts);
        honest.Texts.ShouldNotContain(text => text.Contains("planted", StringComparison.Ordinal));
    }

    private async Task<RawCircuit> LiveAsync() => await (await RawCircuit.OpenAsync(site.Client, "/", Cancellation)).LiveAsync(Cancellation);

    // A browser says when it leaves a page; the server then lets go of the circuit at once.
    private async Task CyclesAsync(int cycles)
    {
        for (var cycle = 0; cycle < cycles; cycle++)
        {
            await using var circuit = await LiveAsync();
            using var leave = new MultipartFormDataContent { { new StringContent(circuit.Secret), "circuitId" } };
            (await site.Client.PostAsync("/_blazor/disconnect", leave, Cancellation)).EnsureSuccessStatusCode();
        }
    }

    private static long Heap()
    {
        for (var round = 0; round < 3; round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }

    [GeneratedRegex("'[^']*'", RegexOptions.NonBacktracking)]
    private static partial Regex Quoted();
}
