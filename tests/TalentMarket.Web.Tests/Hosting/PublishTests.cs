using System.Diagnostics;

namespace TalentMarket.Web.Tests.Hosting;

/// <summary>What is handed to a server: published, moved to a folder of its own, and started there.</summary>
public sealed class PublishTests : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"tm-publish-{Guid.NewGuid():N}");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_published_starts_and_serves_its_pages_scripts_and_figures()
    {
        await PublishAsync(Path.Combine(folder, "program"));
        await using var application = BuiltApplication.StartAt(Path.Combine(folder, "program", "TalentMarket.Web.dll"), Path.Combine(folder, "data"), "--urls", "http://127.0.0.1:0");
        using var client = new HttpClient { BaseAddress = await application.AddressAsync(Cancellation) };

        var page = await client.GetStringAsync("/", Cancellation);

        page.ShouldContain("PhD researchers");
        foreach (var file in page.Split('"').Where(text => text.EndsWith(".css", StringComparison.Ordinal) || text.EndsWith(".js", StringComparison.Ordinal)).Distinct())
            (await client.GetAsync(file, Cancellation)).IsSuccessStatusCode.ShouldBeTrue(file);
        (await client.GetStringAsync("/api/v1/pay-bands?groupBy=job", Cancellation)).ShouldContain("\"p50\"");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    // As the tests were built, so that it takes seconds; a published release differs by its optimisation alone.
    private static async Task PublishAsync(string to)
    {
        var project = Path.Combine(SourceText.Root, "src", "TalentMarket.Web", "TalentMarket.Web.csproj");
        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", project, "--no-build", "-c", "Debug", "-o", to, "-v", "q", "-nodeReuse:false"]) { RedirectStandardOutput = true })!;
        var said = await publish.StandardOutput.ReadToEndAsync(Cancellation);
        await publish.WaitForExitAsync(Cancellation);
        publish.ExitCode.ShouldBe(0, said);
    }
}
