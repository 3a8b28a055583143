using System.Net;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.Tests.Accounts;

/// <summary>A site that nobody has set up.</summary>
public sealed class SetUpTests(PostgresFixture postgres)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ID_01_Until_the_first_account_is_opened_pages_answer_and_administration_waits()
    {
        await using var site = AnySite.Start(await postgres.CreateDatabaseAsync(Cancellation), AnonymousAccess.Browse);

        (await site.Client.GetAsync("/data/sources", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await site.Client.GetAsync("/admin/people", Cancellation)).Headers.Location!.ToString().ShouldContain(AccessRefusal.SignIn);
        (await TextAsync(site, AccessRefusal.SignIn)).ShouldContain("Nobody has set this installation up yet");
        (await TextAsync(site, "/account/set-up?token=guessed")).ShouldContain("This link has been used, or its time is over. While there is no administrator, each start of TalentMarket prints a new one.");
    }

    [Fact]
    public async Task ID_04_One_address_tries_twenty_passwords_a_minute_over_all_accounts()
    {
        await using var site = AnySite.Start(await postgres.CreateDatabaseAsync(Cancellation), AnonymousAccess.None);
        var answers = new List<HttpStatusCode>();

        for (var number = 0; number < 25; number++)
        {
            using var form = new FormUrlEncodedContent([new("Input.Email", $"person{number}@example.org"), new("Input.Password", "wrong"), new("_handler", "sign-in")]);
            using var response = await site.Client.PostAsync(AccessRefusal.SignIn, form, Cancellation);
            answers.Add(response.StatusCode);
            if (number == 24) (await response.Content.ReadAsStringAsync(Cancellation)).ShouldStartWith("That is too often from here.");
        }

        answers.Count(answer => answer != HttpStatusCode.TooManyRequests).ShouldBeLessThanOrEqualTo(20);
        answers[^1].ShouldBe(HttpStatusCode.TooManyRequests);
        (await site.Client.GetAsync(AccessRefusal.SignIn, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    // RFC 6177: a subscriber is given a network of 64 bits or more, and may send from any address of it.
    [Fact]
    public async Task ID_04_a_network_of_addresses_that_one_subscriber_holds_counts_as_one()
    {
        await using var site = AnySite.Start(await postgres.CreateDatabaseAsync(Cancellation), AnonymousAccess.None, ("Access:KnownProxies", "127.0.0.1"));
        var answers = new List<HttpStatusCode>();

        for (var number = 0; number < 25; number++)
        {
            using var attempt = new HttpRequestMessage(HttpMethod.Post, AccessRefusal.SignIn)
            {
                Content = new FormUrlEncodedContent([new("Input.Email", $"person{number}@example.org"), new("Input.Password", "wrong"), new("_handler", "sign-in")]),
                Headers = { { "X-Forwarded-For", $"2001:db8::{number + 1:x}" } },
            };
            using var response = await site.Client.SendAsync(attempt, Cancellation);
            answers.Add(response.StatusCode);
        }

        answers.Count(answer => answer != HttpStatusCode.TooManyRequests).ShouldBeLessThanOrEqualTo(20);
        answers[^1].ShouldBe(HttpStatusCode.TooManyRequests);
    }

    private static async Task<string> TextAsync(AnySite site, string address) =>
        (await Person.DocumentAsync(await site.Client.GetAsync(address, Cancellation))).QuerySelector("main")!.TextContent;
}
