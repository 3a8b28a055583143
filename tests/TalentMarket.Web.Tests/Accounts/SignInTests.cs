using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TalentMarket.Data;
using TalentMarket.Data.Accounts;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Web.Tests.Accounts;

[Collection(SiteFixture.Name)]
public sealed class SignInTests(SiteFixture site)
{
    [Fact]
    public async Task A_password_signs_in_and_the_form_signs_out_for_good()
    {
        using var person = await Person.CreateAsync(site, Role.Viewer);

        var response = await person.SignInAsync(address: "/account/sign-in?returnUrl=%2Fpay%2Fbands");

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        response.Headers.Location!.ToString().ShouldEndWith("/pay/bands");
        var cookie = response.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("tm=", StringComparison.Ordinal));
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=lax");
        cookie.ShouldContain("path=/");
        (await NameAsync(person)).ShouldBe(person.Email);

        var key = person.SessionKey!;
        await SignOutAsync(person);

        person.SessionKey.ShouldBeNullOrEmpty();
        (await NameAsync(person)).ShouldBeNull();
        person.Cookies.Add(new Cookie("tm", key, "/", "127.0.0.1"));
        (await NameAsync(person)).ShouldBeNull();
    }

    [Fact]
    public async Task ID_14_A_session_that_was_there_before_signing_in_is_over_after_it()
    {
        using var person = await Person.CreateAsync(site, Role.Viewer);
        await person.SignInAsync();
        var before = person.SessionKey!;

        await person.SignInAsync();

        person.SessionKey.ShouldNotBe(before);
        (await site.Service<AccountSessions>().FindAsync(before, Cancellation)).ShouldBeNull();
        (await site.Service<AccountSessions>().FindAsync(person.SessionKey!, Cancellation)).ShouldNotBeNull();
    }

    [Fact]
    public async Task ID_14_A_key_that_somebody_planted_signs_nobody_in()
    {
        using var person = await Person.CreateAsync(site, Role.Viewer);
        person.Cookies.Add(new Cookie("tm", "planted-by-somebody-else", "/", "127.0.0.1"));

        await person.SignInAsync();

        person.SessionKey.ShouldNotBe("planted-by-somebody-else");
        (await site.Service<AccountSessions>().FindAsync("planted-by-somebody-else", Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task The_store_holds_the_hash_of_a_key_and_not_the_key()
    {
        using var person = await Person.CreateAsync(site, Role.Viewer);
        await person.SignInAsync();

        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<TalentMarketDbContext>();
        var rows = await db.Database.SqlQuery<string>($"select account_session::text as \"Value\" from account_session").ToListAsync(Cancellation);

        rows.ShouldNotBeEmpty();
        rows.ShouldAllBe(row => !row.Contains(person.SessionKey!));
    }

    [Fact]
    public async Task A_sign_out_without_the_sites_own_token_is_refused()
    {
        using var person = await Person.CreateAsync(site, Role.Viewer);
        await person.SignInAsync();
        using var empty = new FormUrlEncodedContent([]);

        var response = await person.Client.PostAsync("/account/sign-out", empty, Cancellation);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await NameAsync(person)).ShouldBe(person.Email);
    }

    private static async Task SignOutAsync(Person person)
    {
        var page = await Person.DocumentAsync(await person.Client.GetAsync("/", Cancellation));
        var token = page.QuerySelector("form[action='/account/sign-out'] input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]);
        (await person.Client.PostAsync("/account/sign-out", form, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private static async Task<string?> NameAsync(Person person)
    {
        var page = await Person.DocumentAsync(await person.Client.GetAsync("/", Cancellation));
        return page.QuerySelector(".account-name")?.TextContent;
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;
}
