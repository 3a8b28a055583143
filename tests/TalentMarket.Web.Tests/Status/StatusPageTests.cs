using System.Net;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Status;

namespace TalentMarket.Web.Tests.Status;

[Collection(SiteFixture.Name)]
public sealed class StatusPageTests(SiteFixture site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_administrator_reads_how_store_and_process_are_doing()
    {
        var admin = await site.SignedInAsync(Role.Admin);

        var answer = await admin.Client.GetAsync("/admin/status", Cancellation);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await answer.Content.ReadAsStringAsync(Cancellation);
        page.ShouldNotContain("about 0<");
        foreach (var word in new[] { "Everything answers", "PostgreSQL", "Market version", "Up for", "Memory" }) page.ShouldContain(word);
    }

    [Fact]
    public async Task AZ_10_nobody_else_reads_it()
    {
        (await site.Client.GetAsync("/admin/status", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var steward = await site.SignedInAsync(Role.Steward);
        (await steward.Client.GetAsync("/admin/status", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public void A_store_that_is_away_is_the_headline()
    {
        var since = new DateTimeOffset(2026, 11, 22, 9, 30, 5, TimeSpan.Zero);

        StatusBoard.From(null, since, since.AddMinutes(2)).Headline.ShouldBe("The database has not answered since 22 Nov 2026, 09:30:05 UTC");
    }
}
