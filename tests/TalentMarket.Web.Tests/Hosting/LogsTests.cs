using System.Net;
using System.Text.Json;

namespace TalentMarket.Web.Tests.Hosting;

public sealed class LogsTests
{
    private const string Canary = "817504639";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task LG_1_logs_are_objects_when_asked_for_and_hold_nothing_that_somebody_typed()
    {
        var folder = Path.Combine(Path.GetTempPath(), "talentmarket-logs-" + Guid.NewGuid().ToString("N"));
        try
        {
            await using var application = BuiltApplication.Start(folder, "--urls", "http://127.0.0.1:0", "--Logs:Format=json", "--Serilog:MinimumLevel:Override:Microsoft=Information",
                "--Serilog:MinimumLevel:Override:TalentMarket.Requests=Information");
            using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = await application.AddressAsync(Cancellation) };
            foreach (var address in new[] { $"/pay/offers?a.base={Canary}", $"/pay/curves?pay={Canary}", $"/pay/bands?title={Canary}", $"/api/v1/pay-bands?job={Canary}" })
                (await client.GetAsync(address, Cancellation)).StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.Found, HttpStatusCode.BadRequest);
            using var signIn = new FormUrlEncodedContent([KeyValuePair.Create("Email", $"{Canary}@example.org"), KeyValuePair.Create("Password", $"Secret {Canary}")]);
            await client.PostAsync("/account/sign-in", signIn, Cancellation);
            application.PressControlC();
            (await application.ExitCodeAsync(Cancellation)).ShouldBe(0);

            var objects = application.Output.Split('\n').Where(line => line.StartsWith('{')).Select(line => JsonDocument.Parse(line).RootElement).ToList();
            objects.ShouldNotBeEmpty();
            foreach (var entry in objects) entry.EnumerateObject().Select(property => property.Name).ShouldBeSubsetOf(
                ["Timestamp", "Level", "MessageTemplate", "RenderedMessage", "Exception", "Properties", "Renderings", "TraceId", "SpanId"]);
            application.Output.ShouldContain("\"Route\":\"/pay/curves\",\"Status\":200");
            application.Output.ShouldNotContain(Canary);
            foreach (var log in Directory.EnumerateFiles(folder, "*.log", SearchOption.AllDirectories))
                (await File.ReadAllTextAsync(log, Cancellation)).Contains(Canary, StringComparison.Ordinal).ShouldBeFalse(log);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Another_format_is_refused_in_words()
    {
        var folder = Path.Combine(Path.GetTempPath(), "talentmarket-logs-" + Guid.NewGuid().ToString("N"));
        await using var application = BuiltApplication.Start(folder, "--Logs:Format=xml");

        (await application.ExitCodeAsync(Cancellation)).ShouldBe(1);

        application.Output.ShouldContain("Logs:Format is 'xml', expected text or json.");
    }
}
