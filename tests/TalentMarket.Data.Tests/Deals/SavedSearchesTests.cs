using TalentMarket.Data.Deals;
using TalentMarket.Data.Tests.Reference;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Deals.Curation;
using TalentMarket.Domain.Deals;

namespace TalentMarket.Data.Tests.Deals;

public sealed class SavedSearchesTests(ShippedDatabase shipped) : IClassFixture<ShippedDatabase>
{
    private static readonly CancellationToken None = TestContext.Current.CancellationToken;
    private static readonly IReadOnlySet<Permission> Closed = Grants.Of(AnonymousAccess.None);
    private static readonly IReadOnlySet<Permission> Open = Grants.Of(AnonymousAccess.Browse);
    private static readonly Caller Local = Caller.Console("tester");

    private readonly SavedSearches searches = new(shipped, TimeProvider.System);
    private readonly SearchFeeds feeds = new(shipped);

    [Fact]
    public async Task A_feed_opens_with_its_newest_secret_alone_and_until_it_ends()
    {
        var id = await searches.CreateAsync(Local, "Feed", "structure=acquisition", 0, None);
        var first = await searches.NewFeedAsync(Local, id, None);
        var second = await searches.NewFeedAsync(Local, id, None);

        (await feeds.FindAsync(first!, Open, None)).ShouldBeNull();
        (await feeds.FindAsync(second!, Open, None))!.Query.ShouldBe("structure=acquisition");
        await searches.EndFeedAsync(Local, id, None);
        (await feeds.FindAsync(second!, Open, None)).ShouldBeNull();
    }

    [Fact]
    public async Task A_feed_nobody_owns_is_open_no_further_than_the_installation()
    {
        var secret = await searches.NewFeedAsync(Local, await searches.CreateAsync(Local, "Local", "", 0, None), None);

        (await feeds.FindAsync(secret!, Open, None)).ShouldNotBeNull();
        (await feeds.FindAsync(secret!, Closed, None)).ShouldBeNull();
    }

    [Fact]
    public async Task Another_s_search_is_neither_listed_nor_changed_and_a_feed_ends_with_its_owner()
    {
        var owner = Caller.Account(Guid.NewGuid(), "owner", Role.Analyst, Closed);
        var other = Caller.Account(Guid.NewGuid(), "other", Role.Analyst, Closed);
        var id = await searches.CreateAsync(owner, "Mine", "", 0, None);

        (await searches.ListAsync(other, None)).ShouldNotContain(search => search.Id == id);
        (await searches.DeleteAsync(other, id, None)).ShouldBeFalse();
        (await searches.NewFeedAsync(other, id, None)).ShouldBeNull();
        // No such account is on file: as if its owner had left.
        (await feeds.FindAsync((await searches.NewFeedAsync(owner, id, None))!, Open, None)).ShouldBeNull();
    }

    [Fact]
    public async Task What_changed_since_it_was_seen_is_told_without_who_did_it()
    {
        var curation = new DealCuration(shipped, TimeProvider.System);
        var seen = await curation.LastChangeAsync(Local, "google-windsurf", None);
        var draft = new DealDraft
        {
            Acquirer = "Google", Target = "Windsurf", Structure = DealStructure.LicenceAndHire, Announced = new PartialDate(2025, 7, 11), Hub = null,
            Licensed = "A licence", KeyPeople = ["Varun Mohan", "Douglas Chen"], Note = null,
        };
        await curation.EditDealAsync(Local, "google-windsurf", seen, draft, None);
        await using var db = shipped.Open();
        var deal = db.DealChanges.Single(change => change.Field == "licensed").DealId;

        var updates = await new DealUpdates(shipped).SinceAsync([deal], seen, 10, None);

        updates.ShouldHaveSingleItem().Field.ShouldBe("licensed");
        (await new DealUpdates(shipped).SinceAsync([deal], updates[0].Id, 10, None)).ShouldBeEmpty();
        typeof(DealUpdate).GetProperty("Actor").ShouldBeNull();
    }
}
