using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TalentMarket.Data;
using TalentMarket.Data.Accounts;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.Tests.Accounts;

[Collection(SiteFixture.Name)]
public sealed class AccountPagesTests(SiteFixture site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ID_05_A_wrong_password_and_an_unknown_address_get_the_same_page()
    {
        using var person = await Person.CreateAsync(site, Role.Viewer);

        var (known, knownResponse) = await person.SubmitAsync("/account/sign-in", "sign-in", ("Input.Email", person.Email), ("Input.Password", "wrong"));
        var (unknown, unknownResponse) = await person.SubmitAsync("/account/sign-in", "sign-in", ("Input.Email", "nobody@example.org"), ("Input.Password", "wrong"));

        unknownResponse.StatusCode.ShouldBe(knownResponse.StatusCode);
        Comparable(unknown).ShouldBe(Comparable(known));
        known.QuerySelector("[role=alert]")!.TextContent.ShouldContain("is wrong");

        static string Comparable(IDocument page)
        {
            page.QuerySelector("#email")!.RemoveAttribute("value");
            foreach (var token in page.QuerySelectorAll("input[name=__RequestVerificationToken]")) token.Remove();
            return page.QuerySelector("main")!.InnerHtml;
        }
    }

    [Fact]
    public async Task ID_11_An_administrator_by_password_alone_gets_no_page_of_administrators()
    {
        using var person = await Person.CreateAsync(site, Role.Viewer);
        await using (var scope = site.Scope())
            await scope.ServiceProvider.GetRequiredService<TalentMarketDbContext>().Accounts.Where(account => account.Id == person.Id)
                .ExecuteUpdateAsync(row => row.SetProperty(account => account.Role, Role.Admin), Cancellation);
        await person.SignInAsync();
        // From elsewhere: at the machine itself everybody may keep work.
        person.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");
        var pages = Web.Layout.SitePages.All.Where(page => page.Needs is not (Permission.BrowseFigures or Permission.ManageOwnAccount or Permission.ExportFigures)).ToList();

        pages.ShouldNotBeEmpty();
        foreach (var page in pages) (await person.Client.GetAsync(page.Address, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, page.Address);
        var refusal = await person.PageAsync(pages[0].Address);
        refusal.QuerySelector("main")!.TextContent.ShouldContain("signed in with a password alone");
        refusal.QuerySelector("main a")!.GetAttribute("href").ShouldBe("/account");
        (await person.PageAsync("/account")).QuerySelector(".form-note")!.TextContent.ShouldContain("An administrator signs in with a passkey or with an authenticator.");

        await person.SetUpAuthenticatorOnPageAsync();

        foreach (var page in pages) (await person.Client.GetAsync(page.Address, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK, page.Address);
    }

    [Fact]
    public async Task ID_10_A_recovery_code_signs_in_once()
    {
        using var person = await Person.CreateAsync(site, Role.Analyst);
        var codes = await person.SetUpAuthenticatorAsync(site);

        foreach (var isTaken in new[] { true, false })
        {
            var (_, first) = await person.SubmitAsync("/account/sign-in", "sign-in", ("Input.Email", person.Email), ("Input.Password", Person.Password));
            first.Headers.Location!.ToString().ShouldContain(SignIn.SecondStep);
            var (_, second) = await person.SubmitAsync(first.Headers.Location.ToString(), "code", ("Input.Code", codes[0]));
            (second.StatusCode == HttpStatusCode.Redirect).ShouldBe(isTaken);
        }
    }

    [Fact]
    public async Task ID_13_A_new_password_by_link_leaves_the_second_factor_in_place()
    {
        using var person = await Person.CreateAsync(site, Role.Analyst);
        await person.SetUpAuthenticatorAsync(site);
        var token = (await site.Service<PasswordReset>().LinkAsync(person.Email, "127.0.0.1", Cancellation))!.Value.Token;

        var (_, reset) = await person.SubmitAsync($"/account/reset?token={token}", "link", ("Input.Password", "socks for the otters"));
        reset.Headers.Location!.ToString().ShouldContain(AccessRefusal.SignIn);
        person.SessionKey.ShouldBeNullOrEmpty();
        var (_, first) = await person.SubmitAsync("/account/sign-in", "sign-in", ("Input.Email", person.Email), ("Input.Password", "socks for the otters"));

        first.Headers.Location!.ToString().ShouldContain(SignIn.SecondStep);
        (await person.PageAsync($"/account/reset?token={token}")).QuerySelector("main")!.TextContent.ShouldContain("This link has been used, or its time is over.");
    }

    [Fact]
    public async Task ID_16_A_session_that_is_ended_on_the_page_is_over_at_its_next_request()
    {
        using var person = await site.SignedInAsync(Role.Viewer);
        var other = await site.Service<AccountSessions>().BeginAsync(person.Id, SignInMethod.Password, "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0", "192.0.2.1", Cancellation);
        var otherId = (await site.Service<AccountSessions>().FindAsync(other, Cancellation))!.SessionId;
        (await person.PageAsync("/account")).QuerySelector("#sessions-title")!.ParentElement!.TextContent.ShouldContain("Firefox on Linux");

        await person.SubmitAsync("/account", $"session-{otherId:N}");

        (await site.Service<AccountSessions>().FindAsync(other, Cancellation)).ShouldBeNull();
        (await person.Client.GetAsync("/account", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/account", "password")]
    [InlineData("/account", "begin-authenticator")]
    [InlineData("/admin/people", "invite")]
    public async Task ID_17_What_can_do_harm_asks_again_after_ten_minutes(string address, string form)
    {
        using var person = await site.SignedInAsync(Role.Admin);
        if (form == "begin-authenticator") await person.SubmitAsync("/account", "remove-authenticator");
        await using (var scope = site.Scope())
            await scope.ServiceProvider.GetRequiredService<TalentMarketDbContext>().AccountSessions.Where(session => session.AccountId == person.Id)
                .ExecuteUpdateAsync(row => row.SetProperty(session => session.AuthenticatedAt, DateTimeOffset.UtcNow.AddMinutes(-11)), Cancellation);

        var (_, refused) = await SubmitAsync();
        refused.Headers.Location!.ToString().ShouldContain(Confirmation.Page);

        var (_, confirmed) = await person.SubmitAsync(Confirmation.AddressFor(address), "confirm", ("Input.Password", Person.Password));
        confirmed.Headers.Location!.ToString().ShouldEndWith(address);
        var (_, done) = await SubmitAsync();
        (done.Headers.Location?.ToString().Contains(Confirmation.Page, StringComparison.Ordinal) ?? false).ShouldBeFalse();

        Task<(IDocument, HttpResponseMessage)> SubmitAsync() => person.SubmitAsync(
            address, form, ("NewPassword", "socks for the otters"), ("Invite.Email", $"{Guid.NewGuid():N}@example.org"), ("Invite.Role", "Viewer"));
    }

    [Fact]
    public async Task An_invitation_is_shown_once_and_opens_an_account()
    {
        using var admin = await site.SignedInAsync(Role.Admin);
        using var guest = await Person.CreateAsync(site, Role.Viewer);
        var email = $"{Guid.NewGuid():N}@example.org";

        var (answer, _) = await admin.SubmitAsync("/admin/people", "invite", ("Invite.Email", email), ("Invite.Role", "Analyst"));
        var link = answer.QuerySelector(".shown-link")!.TextContent;
        (await admin.PageAsync("/admin/people")).QuerySelector(".shown-link").ShouldBeNull();

        var (refused, _) = await guest.SubmitAsync(new Uri(link).PathAndQuery, "link", ("Input.Password", "password1234"));
        refused.QuerySelector("[role=alert]")!.TextContent.ShouldContain("among the first that would be tried");
        var (_, opened) = await guest.SubmitAsync(new Uri(link).PathAndQuery, "link", ("Input.Password", "socks for the otters"));

        opened.Headers.Location!.ToString().ShouldEndWith("/account");
        (await guest.PageAsync("/account")).QuerySelector(".account-page > p")!.TextContent.ShouldBe($"{email}, Analyst");
    }

    [Fact]
    public async Task ID_24_Signing_in_leads_back_into_the_site_alone()
    {
        using var person = await Person.CreateAsync(site, Role.Viewer);

        var response = await person.SignInAsync(address: "/account/sign-in?returnUrl=https%3A%2F%2Fevil.example%2F");

        new Uri(new Uri(site.Address), response.Headers.Location!).ShouldBe(new Uri(site.Address + "/"));
    }
}
