using System.Net;
using AngleSharp.Dom;
using TalentMarket.Web.Tests.Accounts;

namespace TalentMarket.Web.Tests;

/// <summary>A browser that goes where it is led, from one site to another, and keeps the cookies of both.</summary>
internal sealed class SmallBrowser(Uri site) : IDisposable
{
    private readonly CookieContainer cookies = new();
    private HttpClient? client;

    public HttpClient Client => client ??= new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = site };

    public List<Uri> Visited { get; } = [];

    public IDocument Page { get; private set; } = null!;

    public HttpStatusCode Status { get; private set; }

    /// <summary>Where the browser is at last, without the address of the site.</summary>
    public string Place => Visited[^1].PathAndQuery;

    public string Text => Page.QuerySelector("main")!.TextContent;

    public string? Name => Page.QuerySelector(".account-name")?.TextContent;

    public string? SessionKey => cookies.GetCookies(site)["tm"]?.Value;

    public void Hold(string sessionKey) => cookies.Add(new Cookie("tm", sessionKey, "/", site.Host));

    public void ForgetWhoIsSignedIn()
    {
        foreach (Cookie cookie in cookies.GetCookies(site)) if (cookie.Name == "tm") cookie.Expired = true;
    }

    public Task GoAsync(string address) => FollowAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(site, address)));

    /// <summary>As far as the site itself leads, and no further.</summary>
    public async Task<Uri> StepAsync(string address)
    {
        using var response = await Client.GetAsync(new Uri(site, address), Cancellation);
        return new Uri(new Uri(site, address), response.Headers.Location.ShouldNotBeNull());
    }

    public async Task SubmitAsync(string address, string form, params (string Name, string Value)[] fields)
    {
        await GoAsync(address);
        await SubmitAsync(form, fields);
    }

    /// <summary>Sends a form of the page that is open.</summary>
    public Task SubmitAsync(string form, params (string Name, string Value)[] fields)
    {
        var hidden = Page.QuerySelectorAll("form").Single(candidate => candidate.QuerySelector($"input[name=_handler][value={form}]") is not null)
            .QuerySelectorAll("input[type=hidden]").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value") ?? ""));
        return FollowAsync(new HttpRequestMessage(HttpMethod.Post, Visited[^1])
        {
            Content = new FormUrlEncodedContent([.. hidden, .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]),
        });
    }

    public void Dispose() => client?.Dispose();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private async Task FollowAsync(HttpRequestMessage request)
    {
        for (var hop = 0; hop < 10; hop++)
        {
            using var asked = request;
            Visited.Add(asked.RequestUri!);
            using var response = await Client.SendAsync(asked, Cancellation);
            Status = response.StatusCode;
            if (response.Headers.Location is not { } next || (int)response.StatusCode is < 300 or > 399)
            {
                Page = await Person.DocumentAsync(response);
                return;
            }

            request = new HttpRequestMessage(HttpMethod.Get, new Uri(asked.RequestUri!, next));
        }

        throw new InvalidOperationException($"Led around: {string.Join(" ", Visited)}");
    }
}
