using System.Net;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TalentMarket.Data.Accounts;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.Tests.Accounts;

public sealed class ExternalSignInTests(PostgresFixture postgres)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_linked_an_identity_elsewhere_signs_in_by_it_and_the_trail_says_from_where()
    {
        await using var room = await ExternalRoom.StartAsync(postgres, Cancellation);
        var (browser, account) = await room.LinkedAsync(Role.Analyst);

        await browser.GoAsync("/account/external/example?returnUrl=%2Faccount%2Fkeys");

        browser.Place.ShouldBe("/account/keys");
        browser.Name.ShouldBe(account.Email);
        room.Server.TokensGiven.ShouldBe(2);
        (await room.TrailAsync()).ShouldBe(
        [
            $"{account.Email} signed in {account.Email}: by password", $"{account.Email} linked a service to {account.Email}: ada@example.org, at example",
            $"{account.Email} signed in {account.Email}: by an external service",
        ]);
    }

    // RFC 7636 for the challenge, RFC 6749 section 10.12 for the state, RFC 9700 for both.
    [Fact]
    public async Task V10_what_is_asked_of_the_service_cannot_be_used_by_another_browser()
    {
        await using var room = await ExternalRoom.StartAsync(postgres, Cancellation);
        using var browser = room.Browser();

        var asked = QueryHelpers.ParseQuery((await browser.StepAsync("/account/external/example")).Query);
        var again = QueryHelpers.ParseQuery((await browser.StepAsync("/account/external/example")).Query);

        asked["code_challenge_method"].ToString().ShouldBe("S256");
        asked["scope"].ToString().ShouldBe("openid email");
        asked["redirect_uri"].ToString().ShouldBe(new Uri(room.Site.Address, "/account/external/example/return").ToString());
        asked.ShouldNotContainKey("client_secret");
        again["state"].ToString().ShouldNotBe(asked["state"].ToString());
        again["code_challenge"].ToString().ShouldNotBe(asked["code_challenge"].ToString());
    }

    [Fact]
    public async Task Nobody_is_found_by_an_address_and_no_account_is_made()
    {
        await using var room = await ExternalRoom.StartAsync(postgres, Cancellation);
        var account = await Comer.AccountAsync(room.Site, Role.Admin);
        room.Server.Person["email"] = account.Email!;
        using var browser = room.Browser();

        await browser.GoAsync("/account/external/example");

        browser.Place.ShouldStartWith(AccessRefusal.SignIn);
        browser.Text.ShouldContain("Signing in at Example did not work");
        browser.Name.ShouldBeNull();
        (await room.AskAsync(db => db.Accounts.CountAsync(Cancellation))).ShouldBe(1);
        (await room.TrailAsync()).ShouldBe(["somebody failed to sign in an account: linked to no account, at example"]);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public async Task An_invitation_is_taken_up_where_the_service_says_that_the_address_is_theirs(bool isVerified, bool isOpened)
    {
        await using var room = await ExternalRoom.StartAsync(postgres, Cancellation);
        room.Server.Person["email_verified"] = isVerified;
        var link = $"/account/invitation?token={await InviteAsync(room, "Ada@example.org")}";
        using var browser = room.Browser();
        await browser.GoAsync(link);

        await browser.GoAsync(browser.Page.QuerySelector(".external-ways a")!.GetAttribute("href")!);

        if (isOpened)
        {
            browser.Text.ShouldContain("Ada@example.org, Analyst");
            (await room.TrailAsync()).ShouldContain("Ada@example.org opened an account Ada@example.org: Analyst, by example");
            await browser.GoAsync(link);
            browser.Text.ShouldContain("This link has been used");
            return;
        }

        browser.Text.ShouldContain("Example does not say that Ada@example.org is yours there");
        browser.Page.QuerySelector("input[type=password]").ShouldNotBeNull();
        (await room.AskAsync(db => db.Accounts.CountAsync(Cancellation))).ShouldBe(0);
    }

    [Fact]
    public async Task An_invitation_is_not_taken_up_by_somebody_elses_address()
    {
        await using var room = await ExternalRoom.StartAsync(postgres, Cancellation);
        using var browser = room.Browser();

        await browser.GoAsync($"/account/external/example?token={await InviteAsync(room, "bob@example.org")}");

        browser.Text.ShouldContain("Example does not say that bob@example.org is yours there");
        (await room.AskAsync(db => db.Accounts.CountAsync(Cancellation))).ShouldBe(0);
    }

    [Fact]
    public async Task ID_11_an_administrator_by_another_service_alone_can_do_what_a_viewer_can()
    {
        await using var room = await ExternalRoom.StartAsync(postgres, Cancellation);
        var (browser, _) = await room.LinkedAsync(Role.Admin);

        await browser.GoAsync("/account/external/example?returnUrl=%2Fadmin%2Fpeople");

        browser.Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_second_factor_is_asked_for_after_another_service_too()
    {
        await using var room = await ExternalRoom.StartAsync(postgres, Cancellation);
        var (browser, account) = await room.LinkedAsync(Role.Viewer);
        await room.AskAsync(db => db.Accounts.Where(candidate => candidate.Id == account.Id).ExecuteUpdateAsync(row => row.SetProperty(person => person.TwoFactorEnabled, true), Cancellation));

        await browser.GoAsync("/account/external/example");

        browser.Place.ShouldStartWith(SignIn.SecondStep);
        browser.SessionKey.ShouldBeNull();
    }

    [Theory]
    [InlineData("disabled")]
    [InlineData("locked")]
    public async Task An_account_that_may_not_be_used_is_not_opened_by_another_service(string why)
    {
        await using var room = await ExternalRoom.StartAsync(postgres, Cancellation);
        var (browser, account) = await room.LinkedAsync(Role.Viewer);
        DateTimeOffset? disabledAt = why == "disabled" ? DateTimeOffset.UtcNow : null;
        DateTimeOffset? lockoutEnd = why == "locked" ? DateTimeOffset.UtcNow.AddMinutes(15) : null;
        await room.AskAsync(db => db.Accounts.Where(candidate => candidate.Id == account.Id).ExecuteUpdateAsync(
            row => row.SetProperty(person => person.DisabledAt, disabledAt).SetProperty(person => person.LockoutEnd, lockoutEnd), Cancellation));

        await browser.GoAsync("/account/external/example");

        browser.Text.ShouldContain("Signing in at Example did not work");
        browser.SessionKey.ShouldBeNull();
        (await room.TrailAsync())[^1].ShouldBe($"{account.Email} failed to sign in {account.Email}: {why}, at example");
    }

    [Fact]
    public async Task ID_24_another_service_leads_back_into_the_site_alone()
    {
        await using var room = await ExternalRoom.StartAsync(postgres, Cancellation);
        var (browser, _) = await room.LinkedAsync(Role.Viewer);

        await browser.GoAsync("/account/external/example?returnUrl=https%3A%2F%2Fevil.example%2F");

        browser.Visited[^1].ShouldBe(room.Site.Address);
    }

    [Fact]
    public async Task A_service_is_unlinked_but_never_the_only_way_in()
    {
        await using var room = await ExternalRoom.StartAsync(postgres, Cancellation);
        using var browser = room.Browser();
        await browser.GoAsync($"/account/external/example?token={await InviteAsync(room, "ada@example.org")}");
        var unlink = browser.Page.QuerySelector("#external-title")!.ParentElement!.QuerySelector("input[name=_handler]")!.GetAttribute("value")!;

        await browser.SubmitAsync("/account", unlink);
        browser.Text.ShouldContain("This is the only way into your account.");
        await browser.SubmitAsync("/account", "password", ("NewPassword", "socks for the otters"));
        await browser.SubmitAsync("/account", unlink);

        browser.Page.QuerySelector("#external-title")!.ParentElement!.QuerySelector("li").ShouldBeNull();
        (await room.TrailAsync())[^1].ShouldBe("ada@example.org unlinked a service from ada@example.org");
        browser.ForgetWhoIsSignedIn();
        await browser.GoAsync("/account/external/example");
        browser.Place.ShouldStartWith(AccessRefusal.SignIn);
    }

    [Fact]
    public async Task ID_17_who_has_no_password_confirms_where_they_sign_in_and_the_service_is_asked_to_make_sure()
    {
        await using var room = await ExternalRoom.StartAsync(postgres, Cancellation);
        using var browser = room.Browser();
        await browser.GoAsync($"/account/external/example?token={await InviteAsync(room, "ada@example.org")}");
        await room.AskAsync(db => db.AccountSessions.ExecuteUpdateAsync(row => row.SetProperty(session => session.AuthenticatedAt, DateTimeOffset.UtcNow.AddMinutes(-11)), Cancellation));
        await browser.SubmitAsync("/account", "password", ("NewPassword", "socks for the otters"));
        browser.Place.ShouldStartWith(Confirmation.Page);

        room.Server.Person["sub"] = "somebody else";
        var confirm = browser.Page.QuerySelector(".external-ways a")!.GetAttribute("href")!;
        await browser.GoAsync(confirm);
        browser.Text.ShouldContain("Example did not confirm that it is you.");
        room.Server.Person["sub"] = "4711";
        await browser.GoAsync(confirm);

        room.Server.Asked[^1].ShouldContain("prompt=login");
        browser.Place.ShouldBe("/account");
        await browser.SubmitAsync("/account", "password", ("NewPassword", "socks for the otters"));
        browser.Text.ShouldContain("The password is changed.");
    }

    [Fact]
    public async Task Without_a_setting_there_is_no_other_service()
    {
        await using var site = AnySite.Start(await postgres.CreateDatabaseAsync(Cancellation), AnonymousAccess.None);

        (await site.Client.GetStringAsync(AccessRefusal.SignIn, Cancellation)).ShouldNotContain("external-ways");
        foreach (var address in new[] { "/account/external/example", "/account/external/example/return?code=x&state=y" })
            (await site.Client.GetAsync(address, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("ClientSecret", "", "ClientSecret is missing.")]
    [InlineData("DisplayName", "", "DisplayName is missing: what people call the service.")]
    [InlineData("TokenEndpoint", "http://id.example.org/token", "TokenEndpoint is the address of the service, with https; http on this machine alone.")]
    [InlineData("UserInformationEndpoint", "file:///etc/passwd", "UserInformationEndpoint is the address of the service, with https; http on this machine alone.")]
    public async Task A_service_that_is_not_fully_named_is_told_of_at_the_start(string setting, string value, string expected)
    {
        await using var server = await OAuthServer.StartAsync(Cancellation);
        var settings = server.Settings().Append(($"Accounts:External:example:{setting}", value)).Select(pair => KeyValuePair.Create(pair.Item1, (string?)pair.Item2));
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.Reverse().DistinctBy(pair => pair.Key)).Build();

        var verdict = new AccountOptionsValidator().Validate(null, configuration.GetSection(AccountOptions.SectionName).Get<AccountOptions>()!);

        verdict.Failures.ShouldNotBeNull().ShouldContain(failure => failure.EndsWith($"Accounts:External:example:{expected}", StringComparison.Ordinal));
    }

    private static async Task<string> InviteAsync(ExternalRoom room, string email) =>
        (await room.Site.Services.GetRequiredService<People>().InviteAsync(Caller.Console("a test"), email, Role.Analyst, Cancellation)).Token!;
}
