using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TalentMarket.Data;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Tests.Accounts;

namespace TalentMarket.Web.Tests.Composites;

/// <summary>Composites of people who signed in.</summary>
[Collection(SiteFixture.Name)]
public sealed class CompositeOwnersTests(SiteFixture site)
{
    private const string Draft = "/pay/composites/draft?job=ml-engineer&level=L3&country=US";
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task AZ_04_a_composite_is_there_for_its_owner_alone()
    {
        using var ada = await site.SignedInAsync(Role.Analyst);
        using var ben = await site.SignedInAsync(Role.Admin);
        var address = await SaveAsync(ada);

        (await ada.Client.GetAsync(address, None)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await ben.Client.GetAsync(address, None)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await site.Client.GetAsync(address, None)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await ben.Client.GetStringAsync("/pay/composites", None)).ShouldNotContain($"href=\"{address}\"");
        (await PostAsync(ben, address + "/rename", ("name", "Taken"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await PostAsync(ben, address + "/delete", ("confirm", "yes"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task AZ_05_fields_that_the_form_does_not_have_change_nothing()
    {
        using var ada = await site.SignedInAsync(Role.Analyst);
        using var ben = await site.SignedInAsync(Role.Analyst);
        var bens = await IdOfAsync(ben);

        var address = await SaveAsync(ada, ("OwnerId", bens.ToString()), ("ownerId", bens.ToString()), ("composite.OwnerId", bens.ToString()),
            ("Id", "1"), ("Actor", "somebody else"), ("DeletedAt", "2020-01-01"), ("IsPublished", "true"));

        await using var scope = site.Scope();
        var db = scope.ServiceProvider.GetRequiredService<TalentMarketDbContext>();
        var id = long.Parse(address.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
        var saved = await db.MarketComposites.SingleAsync(composite => composite.Id == id, None);
        (saved.OwnerId, saved.DeletedAt).ShouldBe((await IdOfAsync(ada), null));
        (await db.CompositeVersions.SingleAsync(version => version.CompositeId == id, None)).Actor.ShouldBe(ada.Email);
    }

    // AZ-08: what is kept is the question, so that every reader gets the answer of their own day and rights.
    [Fact]
    public async Task AZ_08_what_is_saved_holds_no_figure()
    {
        using var ada = await site.SignedInAsync(Role.Analyst);
        await SaveAsync(ada);
        await using var scope = site.Scope();
        var recipes = await scope.ServiceProvider.GetRequiredService<TalentMarketDbContext>().CompositeVersions.Select(version => version.Recipe).ToListAsync(None);

        recipes.ShouldNotBeEmpty();
        recipes.ShouldAllBe(recipe => !System.Text.RegularExpressions.Regex.IsMatch(recipe, "[0-9]{5,}"));
    }

    private static async Task<string> SaveAsync(Person person, params (string Name, string Value)[] more)
    {
        var saved = await PostAsync(person, "/pay/composites/save", [("name", "Mine"), ("recipe", "job=ml-engineer&level=L3&country=US"), .. more]);
        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return saved.Headers.Location!.ToString();
    }

    private static async Task<HttpResponseMessage> PostAsync(Person person, string address, params (string Name, string Value)[] fields)
    {
        var page = await Person.DocumentAsync(await person.Client.GetAsync(Draft, None));
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token), .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]);
        return await person.Client.PostAsync(address, form, None);
    }

    private async Task<Guid> IdOfAsync(Person person)
    {
        await using var scope = site.Scope();
        return await scope.ServiceProvider.GetRequiredService<TalentMarketDbContext>().Accounts
            .Where(account => account.Email == person.Email).Select(account => account.Id).SingleAsync(None);
    }
}
