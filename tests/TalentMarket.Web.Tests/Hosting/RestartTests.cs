using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Npgsql;
using TalentMarket.Data.Embedded;

namespace TalentMarket.Web.Tests.Hosting;

/// <summary>The program ends and another begins at the same address, as an update does.</summary>
public sealed partial class RestartTests : IDisposable
{
    private static readonly int Restarts = Environment.GetEnvironmentVariable("TALENTMARKET_LONG") == "1" ? 20 : 1;
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"talentmarket-restart-{Guid.NewGuid():N}");
    private readonly Uri address = new($"http://127.0.0.1:{FreePort()}");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task BZ_10_whoever_was_signed_in_still_is_and_their_forms_are_still_taken()
    {
        using var browser = new SmallBrowser(address);
        await RunAsync(application => SetUpAsync(application, browser));
        for (var restart = 1; restart <= Restarts; restart++)
            await RunAsync(async _ =>
            {
                // The form was written by the program before.
                await browser.SubmitAsync("password", ("NewPassword", $"a wardrobe full of otters {restart}"));
                browser.Text.ShouldContain("The password is changed.");
                browser.Name.ShouldBe("ada@example.org");
                await browser.GoAsync("/account");
            });
    }

    // The keys guard forms and cookies of minutes; sessions, passwords and figures do not hang on them.
    [Fact]
    public async Task DU_24_without_the_keys_of_before_forms_are_loaded_again_and_nothing_else_is_lost()
    {
        using var browser = new SmallBrowser(address);
        await RunAsync(async application =>
        {
            await SetUpAsync(application, browser);
            await ForgetKeysAsync();
        });
        await RunAsync(async _ =>
        {
            await browser.SubmitAsync("password", ("NewPassword", "another wardrobe of otters"));
            browser.Status.ShouldBe(HttpStatusCode.BadRequest);
            await browser.SubmitAsync("/account", "password", ("NewPassword", "another wardrobe of otters"));
            browser.Text.ShouldContain("The password is changed.");
        });
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task RunAsync(Func<BuiltApplication, Task> meanwhile)
    {
        await using var application = BuiltApplication.Start(folder, "--urls", address.ToString());
        await application.AddressAsync(Cancellation);
        await meanwhile(application);
        application.Terminate();
        await application.ExitCodeAsync(Cancellation);
    }

    private static async Task SetUpAsync(BuiltApplication application, SmallBrowser browser)
    {
        Match link;
        while (!(link = SetUpLink().Match(application.Output)).Success) await Task.Delay(20, Cancellation);
        await browser.SubmitAsync(new Uri(link.Value).PathAndQuery, "link", ("Input.Email", "ada@example.org"), ("Input.Password", "a wardrobe full of otters"));
        browser.Name.ShouldBe("ada@example.org");
        await browser.GoAsync("/account");
    }

    private async Task ForgetKeysAsync()
    {
        var server = EmbeddedPostgres.FindRunning(new EmbeddedPostgresOptions { DataFolder = folder })!;
        await using var connection = new NpgsqlConnection(server.ConnectionString(server.Database, EmbeddedPostgres.Owner));
        await connection.OpenAsync(Cancellation);
        await using var forget = new NpgsqlCommand("delete from protection_key", connection);
        (await forget.ExecuteNonQueryAsync(Cancellation)).ShouldBePositive();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex("http://[^ \r\n]+/account/set-up[?]token=[A-Za-z0-9_-]+", RegexOptions.NonBacktracking)]
    private static partial Regex SetUpLink();
}
