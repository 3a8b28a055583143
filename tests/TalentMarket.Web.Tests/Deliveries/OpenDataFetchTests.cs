using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Deliveries;

namespace TalentMarket.Web.Tests.Deliveries;

/// <summary>An open survey from an address, as a publisher serves it.</summary>
public sealed class OpenDataFetchTests(PostgresFixture postgres) : IAsyncLifetime
{
    private WebApplication publisher = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Publisher => publisher.Urls.First();

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        publisher = builder.Build();
        publisher.Urls.Add("http://127.0.0.1:0");
        publisher.MapGet("/h1b.csv", () => Results.File(SharedFiles.Path("data/h1b/h1b_data_jobs_2015_2019.csv")));
        publisher.MapGet("/other.csv", () => Results.Text("title,pay\nData Scientist,1\n"));
        publisher.MapGet("/moved.csv", () => Results.Redirect("/h1b.csv"));
        await publisher.StartAsync(Cancellation);
    }

    public ValueTask DisposeAsync() => publisher.DisposeAsync();

    [Fact]
    public async Task It_is_fetched_recognised_and_ready_to_be_checked()
    {
        await using var site = await SurveySite.StartAsync(postgres, Cancellation, ("Surveys:FetchesFromPrivateAddresses", "true"));
        var steward = await site.SignedInAsync(Role.Steward, Cancellation);

        using var fetched = await FetchAsync(site, steward, $"{Publisher}/h1b.csv");

        fetched.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await site.PageAsync(steward, fetched.Headers.Location!.ToString(), Cancellation);
        page.QuerySelector(".known-mapping")!.TextContent.ShouldContain("byte by byte: its SHA-256 is the one this program knows");
        using var asked = await site.SubmitAsync(steward, fetched.Headers.Location!.ToString(), html => html.QuerySelector(".known-mapping form")!, Cancellation);
        asked.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Another_file_under_its_address_is_refused_by_its_checksum()
    {
        await using var site = await SurveySite.StartAsync(postgres, Cancellation, ("Surveys:FetchesFromPrivateAddresses", "true"));
        var steward = await site.SignedInAsync(Role.Steward, Cancellation);

        using var fetched = await FetchAsync(site, steward, $"{Publisher}/other.csv");

        var page = await site.PageAsync(steward, fetched.Headers.Location!.ToString(), Cancellation);
        page.QuerySelector(".form-problem")!.TextContent.Trim().ShouldStartWith("This is not the edition of h1b that this program knows: its SHA-256 is ");
        Directory.EnumerateFiles(site.Folder).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/moved.csv", "says that the file is at /h1b.csv. Give that address if you trust it.")]
    [InlineData("/none.csv", "answered 404 instead of the file.")]
    [InlineData(null, "expected one that begins with https://.")]
    public async Task What_is_no_file_is_told(string? path, string sentence)
    {
        await using var site = await SurveySite.StartAsync(postgres, Cancellation, ("Surveys:FetchesFromPrivateAddresses", "true"));
        var steward = await site.SignedInAsync(Role.Steward, Cancellation);

        using var fetched = await FetchAsync(site, steward, path is null ? "file:///etc/passwd" : Publisher + path);

        await ShouldTellAsync(fetched, sentence);
    }

    [Theory]
    [InlineData("https://127.0.0.1/h1b.csv", "127.0.0.1 is not on the public internet.")]
    [InlineData("https://localhost:5432/", "localhost is not on the public internet.")]
    [InlineData("https://[::ffff:169.254.169.254]/latest/meta-data", "is not on the public internet.")]
    [InlineData("https://someone:secret@example.org/h1b.csv", "expected one that begins with https://.")]
    public async Task Nothing_of_this_network_is_asked_by_default(string address, string sentence)
    {
        await using var site = await SurveySite.StartAsync(postgres, Cancellation);
        var steward = await site.SignedInAsync(Role.Steward, Cancellation);

        using var fetched = await FetchAsync(site, steward, address);

        await ShouldTellAsync(fetched, sentence);
    }

    private static Task<HttpResponseMessage> FetchAsync(SurveySite site, Accounts.Comer comer, string address) =>
        site.SubmitAsync(comer, DeliveryAddress.New, html => html.QuerySelector("form:has(input[value=fetch-h1b])")!, Cancellation, ("Address", address));

    private static async Task ShouldTellAsync(HttpResponseMessage answer, string sentence)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Cancellation)).QuerySelector(".open-data .form-problem")!.TextContent.ShouldContain(sentence);
    }
}
