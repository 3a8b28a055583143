using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using TalentMarket.Data.Accounts;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.Tests.Accounts;

/// <summary>Somebody with an account and a browser of their own that keeps cookies and follows no redirect.</summary>
internal sealed class Person : IDisposable
{
    public const string Password = "a wardrobe full of otters";

    private static int people;

    private Person(SiteFixture site, string email)
    {
        Email = email;
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = Cookies }) { BaseAddress = new Uri(site.Address) };
    }

    public string Email { get; }

    public Guid Id { get; private set; }

    public string? AuthenticatorKey { get; private set; }

    public HttpClient Client { get; }

    public CookieContainer Cookies { get; } = new();

    public string? SessionKey => Cookies.GetAllCookies().FirstOrDefault(cookie => cookie.Name == "tm")?.Value;

    /// <summary>Through the same manager as the product's own pages.</summary>
    public static async Task<Person> CreateAsync(SiteFixture site, Role role)
    {
        var person = new Person(site, $"{role}-{Interlocked.Increment(ref people)}@example.org".ToLowerInvariant());
        await using var scope = site.Scope();
        var account = new Account { Id = Guid.CreateVersion7(), UserName = person.Email, Email = person.Email, Role = role, CreatedAt = DateTimeOffset.UtcNow };
        person.Id = account.Id;
        (await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(account, Password)).Succeeded.ShouldBeTrue();
        if (role == Role.Admin) await person.SetUpAuthenticatorAsync(site);
        return person;
    }

    /// <summary>The recovery codes that came with it.</summary>
    public async Task<IReadOnlyList<string>> SetUpAuthenticatorAsync(SiteFixture site)
    {
        await using var scope = site.Scope();
        var authenticator = scope.ServiceProvider.GetRequiredService<OwnAuthenticator>();
        var caller = Caller.Account(Id, Email, Role.Viewer, new HashSet<Permission>());
        AuthenticatorKey = await authenticator.BeginAsync(caller, Cancellation);
        // Of the step before this one, so that the code of this one is still good for signing in.
        var earlier = TimeCode.At(TimeCode.Read(AuthenticatorKey), TimeCode.StepAt(DateTimeOffset.UtcNow) - 1);
        return (await authenticator.ConfirmAsync(caller, earlier, Cancellation)).ShouldNotBeNull();
    }

    /// <summary>With the second step, where there is one.</summary>
    public async Task<HttpResponseMessage> SignInAsync(string password = Password, string address = "/account/sign-in")
    {
        var (_, response) = await SubmitAsync(address, "sign-in", ("Input.Email", Email), ("Input.Password", password));
        return response.Headers.Location is { } next && AuthenticatorKey is { } key && next.ToString().Contains(SignIn.SecondStep, StringComparison.Ordinal)
            ? (await SubmitAsync(next.ToString(), "code", ("Input.Code", TimeCode.At(TimeCode.Read(key), TimeCode.StepAt(DateTimeOffset.UtcNow))))).Response
            : response;
    }

    /// <summary>Loads a page and sends the form that it names, with the hidden fields the page put into it.</summary>
    public async Task<(IDocument Answer, HttpResponseMessage Response)> SubmitAsync(string address, string form, params (string Name, string Value)[] fields)
    {
        var page = await DocumentAsync(await Client.GetAsync(address, Cancellation));
        var hidden = page.QuerySelectorAll("form").Single(candidate => candidate.QuerySelector($"input[name=_handler][value={form}]") is not null)
            .QuerySelectorAll("input[type=hidden]").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value") ?? ""));
        using var content = new FormUrlEncodedContent([.. hidden, .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]);
        var response = await Client.PostAsync(address, content, Cancellation);
        return (await DocumentAsync(response), response);
    }

    public async Task<IDocument> PageAsync(string address) => await DocumentAsync(await Client.GetAsync(address, Cancellation));

    /// <summary>As people do it: a button, the key into the app, a code back.</summary>
    public async Task SetUpAuthenticatorOnPageAsync()
    {
        await SubmitAsync("/account", "begin-authenticator");
        AuthenticatorKey = (await PageAsync("/account")).QuerySelector(".authenticator-key")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        var code = TimeCode.At(TimeCode.Read(AuthenticatorKey), TimeCode.StepAt(DateTimeOffset.UtcNow));
        var (answer, _) = await SubmitAsync("/account", "confirm-authenticator", ("NewCode", code));
        answer.QuerySelectorAll(".recovery-codes li").Length.ShouldBe(10);
        answer.Body!.TextContent.ShouldNotContain("until then");
    }

    public static async Task<IDocument> DocumentAsync(HttpResponseMessage response) =>
        await BrowsingContext.New().OpenAsync(async request => request.Content(await response.Content.ReadAsStringAsync(Cancellation)), Cancellation);

    public void Dispose() => Client.Dispose();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;
}
