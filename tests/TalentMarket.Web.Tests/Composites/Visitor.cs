using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace TalentMarket.Web.Tests.Composites;

/// <summary>A browser without a script: follows redirects, keeps cookies, and sends the forms of pages.</summary>
internal sealed class Visitor(string site) : IDisposable
{
    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = true }) { BaseAddress = new Uri(site) };

    /// <summary>Where the last page was.</summary>
    public string Address { get; private set; } = site;

    public Task<IDocument> GetAsync(string address, CancellationToken cancellationToken, params (string Name, string Value)[] headers) =>
        ReadAsync(new HttpRequestMessage(HttpMethod.Get, address), headers, cancellationToken);

    /// <summary>Sends the form whose action ends so, with some of its fields filled in.</summary>
    public async Task<IDocument> SendAsync(
        IDocument page, string actionEnding, CancellationToken cancellationToken, params (string Name, string Value)[] fields) =>
        await ReadAsync(Request(page, actionEnding, fields), [], cancellationToken);

    public Task<HttpResponseMessage> PostAsync(
        IDocument page, string actionEnding, CancellationToken cancellationToken, params (string Name, string Value)[] headers)
    {
        var request = Request(page, actionEnding, []);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return client.SendAsync(request, cancellationToken);
    }

    public void Dispose() => client.Dispose();

    private static HttpRequestMessage Request(IDocument page, string actionEnding, (string Name, string Value)[] fields)
    {
        var form = page.Forms.First(candidate => candidate.GetAttribute("action")!.EndsWith(actionEnding, StringComparison.Ordinal));
        var given = form.QuerySelectorAll<IHtmlInputElement>("input").ToDictionary(input => input.Name!, input => input.Value);
        foreach (var (name, value) in fields) given[name] = value;
        return new HttpRequestMessage(HttpMethod.Post, form.GetAttribute("action")) { Content = new FormUrlEncodedContent(given) };
    }

    private async Task<IDocument> ReadAsync(HttpRequestMessage request, (string Name, string Value)[] headers, CancellationToken cancellationToken)
    {
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        var response = await client.SendAsync(request, cancellationToken);
        Address = response.RequestMessage!.RequestUri!.ToString();
        return new HtmlParser().ParseDocument(await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync(cancellationToken));
    }
}
