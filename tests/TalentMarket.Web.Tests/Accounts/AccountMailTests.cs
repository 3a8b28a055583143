using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using TalentMarket.Data.Accounts;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Web.Tests.Accounts;

public sealed partial class AccountMailTests(PostgresFixture postgres)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ID_05_Whoever_asks_for_a_new_password_gets_the_same_page_and_only_an_account_a_mail()
    {
        await using var mail = new MailServer();
        await using var site = AnySite.Start(await postgres.CreateDatabaseAsync(Cancellation), AnonymousAccess.None,
            ("Mail:Host", "127.0.0.1"), ("Mail:Port", $"{mail.Port}"), ("Mail:From", "talent@example.org"), ("Mail:UsesTls", "false"),
            ("Accounts:PublicAddress", "https://talent.example.org"));
        await using (var scope = site.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(
                new Account { Id = Guid.CreateVersion7(), UserName = "ada@example.org", Email = "ada@example.org", Role = Role.Viewer, CreatedAt = DateTimeOffset.UtcNow });

        var unknown = await AskAsync(site, "nobody@example.org");
        var known = await AskAsync(site, "ada@example.org");

        unknown.ShouldBe(known);
        known.ShouldContain("If there is an account for this address, a mail with a link is on its way.");
        // One after the other, so that a mail for the first would have come before this one.
        var sent = await mail.NextAsync(Cancellation);
        mail.Count.ShouldBe(1);
        sent.ShouldContain("To: ada@example.org");
        // Quoted-printable: long lines are broken by a = at their end, and = is written =3D.
        var text = sent.Replace("=\n", "", StringComparison.Ordinal).Replace("=3D", "=", StringComparison.Ordinal);
        var token = LinkInMail().Match(text).Groups["token"].Value;
        token.Length.ShouldBe(43, sent);
        (await TextAsync(site, $"/account/reset?token={token}")).ShouldContain("You will be signed out wherever the old password was used.");
    }

    [GeneratedRegex("https://talent\\.example\\.org/account/reset\\?token=(?<token>[A-Za-z0-9_-]+)", RegexOptions.NonBacktracking)]
    private static partial Regex LinkInMail();

    private static async Task<string> AskAsync(AnySite site, string email)
    {
        var form = await site.Client.GetAsync("/account/forgot", Cancellation);
        var page = await Person.DocumentAsync(form);
        var fields = page.QuerySelectorAll("main form input[type=hidden]").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value") ?? ""));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/account/forgot") { Content = new FormUrlEncodedContent([.. fields, new("Input.Email", email)]) };
        request.Headers.Add("Cookie", string.Join("; ", form.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0])));
        return (await Person.DocumentAsync(await site.Client.SendAsync(request, Cancellation))).QuerySelector("main")!.TextContent;
    }

    private static async Task<string> TextAsync(AnySite site, string address) =>
        (await Person.DocumentAsync(await site.Client.GetAsync(address, Cancellation))).QuerySelector("main")!.TextContent;
}
