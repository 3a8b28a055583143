using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using TalentMarket.Web.Deliveries;
using TalentMarket.Web.Tests.Accounts;

namespace TalentMarket.Web.Tests.Deliveries;

/// <summary>A browser without scripts in which somebody is signed in, at whichever site.</summary>
internal sealed class SurveyClient(HttpClient client, Comer comer)
{
    public async Task<IDocument> PageAsync(string address, CancellationToken cancellationToken)
    {
        using var response = await client.SendAsync(comer.Request(HttpMethod.Get, address), cancellationToken);
        response.IsSuccessStatusCode.ShouldBeTrue($"{address}: {(int)response.StatusCode}");
        return StreamedPage.Parse(await response.Content.ReadAsStringAsync(cancellationToken));
    }

    /// <summary>As the form sends it without a script: the token first, then the file.</summary>
    public async Task<HttpResponseMessage> UploadAsync(
        string fileName, HttpContent content, CancellationToken cancellationToken, bool withToken = true)
    {
        using var request = comer.Request(HttpMethod.Post, DeliveryAddress.Upload);
        using var form = new MultipartFormDataContent();
        if (withToken)
        {
            using var page = await client.SendAsync(comer.Request(HttpMethod.Get, DeliveryAddress.New), cancellationToken);
            var cookie = page.Headers.GetValues("Set-Cookie").Single(set => set.Contains("ntiforgery", StringComparison.Ordinal)).Split(';')[0];
            var html = new HtmlParser().ParseDocument(await page.Content.ReadAsStringAsync(cancellationToken));
            var token = html.QuerySelector("form[data-upload] input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            request.Headers.Remove("Cookie");
            request.Headers.Add("Cookie", $"{comer.Cookie}; {cookie}");
            form.Add(new StringContent(token), "__RequestVerificationToken");
        }

        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(content, "file", fileName);
        // What is refused unread is not sent at all.
        request.Headers.ExpectContinue = true;
        request.Content = form;
        return await client.SendAsync(request, cancellationToken);
    }

    /// <summary>Sends the form of a page that this handler answers, with its hidden fields.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(
        string address, Func<IDocument, IElement> form, CancellationToken cancellationToken, params (string Name, string Value)[] fields)
    {
        using var response = await client.SendAsync(comer.Request(HttpMethod.Get, address), cancellationToken);
        var cookie = response.Headers.GetValues("Set-Cookie").Single(set => set.Contains("ntiforgery", StringComparison.Ordinal)).Split(';')[0];
        var html = StreamedPage.Parse(await response.Content.ReadAsStringAsync(cancellationToken));
        var values = form(html).QuerySelectorAll("input, textarea, select").Where(input => input.HasAttribute("name"))
            .Where(input => input.GetAttribute("type") is not ("checkbox" or "radio") || input.HasAttribute("checked"))
            .ToDictionary(input => input.GetAttribute("name")!, ValueOf);
        foreach (var (name, value) in fields) values[name] = value;
        using var request = comer.Request(HttpMethod.Post, address);
        request.Headers.Remove("Cookie");
        request.Headers.Add("Cookie", $"{comer.Cookie}; {cookie}");
        request.Content = new FormUrlEncodedContent(values);
        return await client.SendAsync(request, cancellationToken);
    }

    private static string ValueOf(IElement input) => input.LocalName switch
    {
        "select" => (input.QuerySelector("option[selected]") ?? input.QuerySelector("option"))?.GetAttribute("value") ?? "",
        "textarea" => input.TextContent,
        _ => input.GetAttribute("value") ?? "",
    };
}
