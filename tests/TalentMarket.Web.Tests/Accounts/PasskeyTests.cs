using Microsoft.Playwright;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace TalentMarket.Web.Tests.Accounts;

/// <summary>In Chromium, with an authenticator that the browser plays itself.</summary>
[Collection(SiteFixture.Name)]
public sealed class PasskeyTests(SiteFixture site)
{
    // A passkey belongs to a name, which a number is not.
    private string Localhost => $"http://localhost:{new Uri(site.Address).Port}";

    [Fact]
    public async Task ID_08_A_passkey_is_made_and_signs_in_even_while_the_password_is_locked()
    {
        using var person = await Person.CreateAsync(site, Role.Viewer);
        await using var browser = await site.BrowseAsync(1280);
        var page = await WithAuthenticatorAsync(browser);
        await SignInByPasswordAsync(page, person);

        await page.GotoAsync($"{Localhost}/account");
        await page.GetByLabel("Name of the new passkey").FillAsync("Test device");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Test device since")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out", Exact = true }).ClickAsync();
        for (var wrong = 0; wrong < 5; wrong++) await person.SignInAsync("wrong");
        (await person.SignInAsync()).Headers.Location.ShouldBeNull();

        await page.GotoAsync($"{Localhost}/account/sign-in?returnUrl=%2Faccount");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Your account" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".account-page > p").First).ToHaveTextAsync($"{person.Email}, Viewer");

        await page.GetByRole(AriaRole.Button, new() { Name = "Remove Test device" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Test device since")).Not.ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_passkey_of_nobody_signs_nobody_in()
    {
        using var person = await Person.CreateAsync(site, Role.Viewer);
        await using var browser = await site.BrowseAsync(1280);
        var page = await WithAuthenticatorAsync(browser);
        await SignInByPasswordAsync(page, person);
        await page.GotoAsync($"{Localhost}/account");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove Passkey" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out", Exact = true }).ClickAsync();

        await page.GotoAsync($"{Localhost}/account/sign-in");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();

        await Assertions.Expect(page.GetByText("There is no account for this passkey here.")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("http://localhost:5080", true)]
    [InlineData("https://localhost", true)]
    [InlineData("http://localhost.example.org", false)]
    [InlineData("http://127.0.0.1:5080", false)]
    [InlineData("https://evil.example", false)]
    [InlineData("http://xlocalhost", false)]
    [InlineData("null", false)]
    [InlineData("", false)]
    public void ID_12_Without_a_configured_name_passkeys_are_for_localhost(string origin, bool isOurs) =>
        Settings(null).IsOurs(origin).ShouldBe(isOurs);

    [Theory]
    [InlineData("https://talent.example.org", true)]
    [InlineData("https://talent.example.org:8443", false)]
    [InlineData("http://talent.example.org", false)]
    [InlineData("https://x.talent.example.org", false)]
    [InlineData("https://example.org", false)]
    [InlineData("http://localhost:5080", false)]
    public void ID_12_With_a_configured_address_passkeys_are_for_it_alone(string origin, bool isOurs) =>
        Settings(new Uri("https://talent.example.org")).IsOurs(origin).ShouldBe(isOurs);

    [Fact]
    public void ID_12_The_name_of_a_passkey_is_never_what_a_request_says()
    {
        site.Service<IOptions<IdentityPasskeyOptions>>().Value.ServerDomain.ShouldBe("localhost");
        site.Service<IOptions<IdentityPasskeyOptions>>().Value.UserVerificationRequirement.ShouldBe("required");
    }

    private static PasskeySettings Settings(Uri? address) => new(Options.Create(new AccountOptions { PublicAddress = address }));

    private async Task SignInByPasswordAsync(IPage page, Person person)
    {
        await page.GotoAsync($"{Localhost}/account/sign-in");
        await page.GetByLabel("E-mail").FillAsync(person.Email);
        await page.GetByLabel("Password").FillAsync(Person.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".account-name")).ToHaveTextAsync(person.Email);
    }

    private static async Task<IPage> WithAuthenticatorAsync(IBrowserContext browser)
    {
        var page = await browser.NewPageAsync();
        var session = await browser.NewCDPSessionAsync(page);
        await session.SendAsync("WebAuthn.enable");
        await session.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = true,
                ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true,
            },
        });
        return page;
    }
}
