using System.Net;
using Microsoft.EntityFrameworkCore;
using TalentMarket.Data;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Trail;
using TalentMarket.Web.Tests.Accounts;

namespace TalentMarket.Web.Tests.Trail;

[Collection(SiteFixture.Name)]
public sealed class DoorTrailTests(SiteFixture site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/pay/bands.csv?job=ml-engineer", "/pay/bands.csv")]
    [InlineData("/pay/bands.xlsx", "/pay/bands.xlsx")]
    [InlineData("/pay/curves.csv", "/pay/curves.csv")]
    [InlineData("/api/v1/pay-bands?format=csv", "/api/v1/pay-bands")]
    public async Task LG_2_a_file_that_is_taken_away_is_noted_with_who_took_it(string address, string file)
    {
        using var analyst = await site.SignedInAsync(Role.Analyst);

        (await analyst.Client.GetAsync(address, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK);

        var entry = (await EntriesOfAsync(analyst.Email)).ShouldHaveSingleItem();
        (entry.Action, entry.Subject, entry.Outcome).ShouldBe(("exported", file, Outcome.Done));
        entry.Origin.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task LG_2_who_is_turned_back_is_noted_with_the_door()
    {
        using var viewer = await site.SignedInAsync(Role.Viewer);

        (await viewer.Client.GetAsync("/admin/status", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        var entry = (await EntriesOfAsync(viewer.Email)).ShouldHaveSingleItem();
        (entry.Action, entry.Subject, entry.After, entry.Outcome).ShouldBe(("was turned back", "GET /admin/status", "takes SeeStatus", Outcome.Refused));
    }

    [Fact]
    public async Task LG_2_a_wrong_password_is_noted_with_where_it_came_from()
    {
        using var person = await Person.CreateAsync(site, Role.Viewer);

        await person.SignInAsync("not the password of anybody");

        var entry = (await EntriesOfAsync(person.Email)).ShouldHaveSingleItem();
        (entry.Action, entry.After, entry.Origin, entry.Outcome).ShouldBe(("failed to sign in", "wrong password", "127.0.0.1", Outcome.Refused));
    }

    private async Task<List<AuditEntry>> EntriesOfAsync(string actor)
    {
        await using var db = await site.Service<IDbContextFactory<TalentMarketDbContext>>().CreateDbContextAsync(Cancellation);
        return await db.AuditEntries.Where(entry => entry.Actor == actor && entry.Action != "signed in").ToListAsync(Cancellation);
    }
}
