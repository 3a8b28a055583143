using AngleSharp.Html.Parser;

namespace TalentMarket.Web.Tests;

/// <summary>The token of the site's own forms, as a page hands it out: one half in the form, the other in a cookie.</summary>
internal sealed record FormToken(string Field, string Cookie)
{
    private const string Name = "__RequestVerificationToken";

    public static async Task<FormToken> OfAsync(HttpClient client, string page, CancellationToken cancellationToken)
    {
        using var response = await client.GetAsync(page, cancellationToken);
        var cookie = response.Headers.GetValues("Set-Cookie").Single(set => set.Contains("ntiforgery", StringComparison.Ordinal)).Split(';')[0];
        var html = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(cancellationToken));
        return new FormToken(html.QuerySelector($"input[name={Name}]")!.GetAttribute("value")!, cookie);
    }

    public FormUrlEncodedContent Form(params (string Name, string Value)[] fields) =>
        new([.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), new(Name, Field)]);

    public HttpRequestMessage Post(string address, HttpContent content) => new(HttpMethod.Post, address)
    {
        Content = content,
        Headers = { { "Cookie", Cookie }, { "RequestVerificationToken", Field } },
    };
}
