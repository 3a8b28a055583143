using System.Diagnostics;
using System.Net;
using System.Net.NetworkInformation;

namespace TalentMarket.Web.Tests.Hosting;

/// <summary>The product as somebody starts it who has configured nothing.</summary>
public sealed class StartTests(ITestOutputHelper output) : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"talentmarket-start-{Guid.NewGuid():N}");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_starts_with_real_figures_on_the_first_page_and_ends_with_Control_C()
    {
        for (var start = 1; start <= 2; start++)
        {
            var clock = Stopwatch.StartNew();
            await using var application = BuiltApplication.Start(folder, "--urls", "http://127.0.0.1:0");
            var address = await application.AddressAsync(Cancellation);
            using var client = new HttpClient();
            var page = await client.GetStringAsync(address, Cancellation);
            output.WriteLine(FormattableString.Invariant($"start {start}: first page after {clock.ElapsedMilliseconds} ms"));

            page.ShouldContain("PhD researchers");
            (await StatusAsync(client, address, host: "talentmarket.example")).ShouldBe(HttpStatusCode.BadRequest);
            ListenersOn(address.Port).ShouldAllBe(listener => IPAddress.IsLoopback(listener.Address));

            application.PressControlC();
            (await application.ExitCodeAsync(Cancellation)).ShouldBe(0, application.Output);
        }
    }

    [Fact]
    public async Task A_second_one_on_the_same_folder_is_told_that_the_first_runs()
    {
        await using var first = BuiltApplication.Start(folder, "--urls", "http://127.0.0.1:0");
        await first.AddressAsync(Cancellation);

        await using var second = BuiltApplication.Start(folder, "--urls", "http://127.0.0.1:0");

        (await second.ExitCodeAsync(Cancellation)).ShouldBe(1);
        second.Output.ShouldContain(folder);
        second.Output.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task An_address_in_use_is_a_sentence_that_says_what_to_do()
    {
        await using var first = BuiltApplication.Start(folder, "--urls", "http://127.0.0.1:0");
        var taken = await first.AddressAsync(Cancellation);

        await using var second = BuiltApplication.Start(folder + "-2", "--urls", taken.GetLeftPart(UriPartial.Authority));

        (await second.ExitCodeAsync(Cancellation)).ShouldBe(1);
        second.Output.ShouldContain("Stop the other program, or choose another address with --urls http://localhost:PORT.");
        second.Output.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_database_that_cannot_be_reached_is_named()
    {
        await using var application = BuiltApplication.Start(folder, "--ConnectionStrings:TalentMarket", "Host=127.0.0.1;Port=1;Username=nobody;Timeout=2");

        (await application.ExitCodeAsync(Cancellation)).ShouldBe(1);
        application.Output.ShouldContain("Check the connection string ConnectionStrings__TalentMarket");
        Directory.Exists(folder).ShouldBeFalse();
    }

    public void Dispose()
    {
        foreach (var made in new[] { folder, folder + "-2" })
            if (Directory.Exists(made)) Directory.Delete(made, recursive: true);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, Uri address, string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Host = host } };
        using var response = await client.SendAsync(request, Cancellation);
        return response.StatusCode;
    }

    private static IEnumerable<IPEndPoint> ListenersOn(int port) =>
        IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(listener => listener.Port == port);
}
