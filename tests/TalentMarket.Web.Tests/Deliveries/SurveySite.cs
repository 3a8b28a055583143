using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using TalentMarket.Data.Deliveries;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Deliveries;
using TalentMarket.Web.Tests.Accounts;

namespace TalentMarket.Web.Tests.Deliveries;

/// <summary>A site on a database and a folder of its own, to which people bring files.</summary>
internal sealed class SurveySite : IAsyncDisposable
{
    private SurveySite(AnySite site, string connection, string folder) => (Site, Connection, Folder) = (site, connection, folder);

    public AnySite Site { get; }

    public string Connection { get; }

    public string Folder { get; }

    public static async Task<SurveySite> StartAsync(PostgresFixture postgres, CancellationToken cancellationToken, params (string Name, string Value)[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("talentmarket-brought-").FullName;
        var connection = await postgres.CreateDatabaseAsync(cancellationToken);
        return new SurveySite(AnySite.Start(connection, AnonymousAccess.Export, [("Surveys:Folder", folder), .. settings]), connection, folder);
    }

    public Task<Comer> SignedInAsync(Role role, CancellationToken cancellationToken) => Comer.SignedInAsync(Site, role, cancellationToken);

    public async Task<IDocument> PageAsync(Comer comer, string address, CancellationToken cancellationToken)
    {
        using var response = await Site.Client.SendAsync(comer.Request(HttpMethod.Get, address), cancellationToken);
        response.IsSuccessStatusCode.ShouldBeTrue($"{address}: {(int)response.StatusCode}");
        return StreamedPage.Parse(await response.Content.ReadAsStringAsync(cancellationToken));
    }

    /// <summary>As the form sends it without a script: the token first, then the file.</summary>
    public async Task<HttpResponseMessage> UploadAsync(
        Comer comer, string fileName, byte[] content, CancellationToken cancellationToken, bool withToken = true)
    {
        using var request = comer.Request(HttpMethod.Post, DeliveryAddress.Upload);
        using var form = new MultipartFormDataContent();
        if (withToken)
        {
            using var page = await Site.Client.SendAsync(comer.Request(HttpMethod.Get, DeliveryAddress.New), cancellationToken);
            var cookie = page.Headers.GetValues("Set-Cookie").Single(set => set.Contains("ntiforgery", StringComparison.Ordinal)).Split(';')[0];
            var html = new HtmlParser().ParseDocument(await page.Content.ReadAsStringAsync(cancellationToken));
            var token = html.QuerySelector("form[data-upload] input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            request.Headers.Remove("Cookie");
            request.Headers.Add("Cookie", $"{comer.Cookie}; {cookie}");
            form.Add(new StringContent(token), "__RequestVerificationToken");
        }

        using var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(file, "file", fileName);
        // What is refused unread is not sent at all.
        request.Headers.ExpectContinue = true;
        request.Content = form;
        return await Site.Client.SendAsync(request, cancellationToken);
    }

    /// <summary>Sends the form of a page that this handler answers, with its hidden fields.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(
        Comer comer, string address, Func<IDocument, IElement> form, CancellationToken cancellationToken, params (string Name, string Value)[] fields)
    {
        using var response = await Site.Client.SendAsync(comer.Request(HttpMethod.Get, address), cancellationToken);
        var cookie = response.Headers.GetValues("Set-Cookie").Single(set => set.Contains("ntiforgery", StringComparison.Ordinal)).Split(';')[0];
        var html = StreamedPage.Parse(await response.Content.ReadAsStringAsync(cancellationToken));
        var values = form(html).QuerySelectorAll("input, textarea, select").Where(input => input.HasAttribute("name"))
            .Where(input => input.GetAttribute("type") != "checkbox" || input.HasAttribute("checked"))
            .ToDictionary(input => input.GetAttribute("name")!, ValueOf);
        foreach (var (name, value) in fields) values[name] = value;
        using var request = comer.Request(HttpMethod.Post, address);
        request.Headers.Remove("Cookie");
        request.Headers.Add("Cookie", $"{comer.Cookie}; {cookie}");
        request.Content = new FormUrlEncodedContent(values);
        return await Site.Client.SendAsync(request, cancellationToken);
    }

    /// <summary>Until the delivery is at rest.</summary>
    public async Task<ReadDelivery> SettledAsync(Guid id, CancellationToken cancellationToken)
    {
        var reader = Site.Services.GetRequiredService<DeliveryReader>();
        while (true)
        {
            var read = (await reader.FindAsync(Caller.Product, id, cancellationToken)).ShouldNotBeNull();
            if (read.Delivery.State is not (DeliveryState.Checking or DeliveryState.Receiving)) return read;
            await Task.Delay(20, cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private static string ValueOf(IElement input) => input.LocalName switch
    {
        "select" => (input.QuerySelector("option[selected]") ?? input.QuerySelector("option"))?.GetAttribute("value") ?? "",
        "textarea" => input.TextContent,
        _ => input.GetAttribute("value") ?? "",
    };
}
