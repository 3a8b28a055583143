using Microsoft.EntityFrameworkCore;
using TalentMarket.Data;
using TalentMarket.Data.Composites;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Composites;

namespace TalentMarket.Data.Tests.Composites;

public sealed class CompositeStoreTests(PostgresFixture postgres)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Every_save_is_a_version_more_and_an_old_one_comes_back_as_the_newest()
    {
        var store = await StoreAsync();
        var id = await store.CreateAsync(Local, "ML engineers", Recipe("job=ml-engineer"), None);
        (await store.SaveAsync(Local, id, Recipe("job=ml-engineer&rate=4&ageTo=2026-07-01"), "Aged.", None)).ShouldBe(2);
        (await store.RestoreAsync(Local, id, 1, None)).ShouldBe(3);

        var saved = (await store.FindAsync(Local, id, None))!;

        saved.Versions.Select(version => (version.Number, version.Recipe, version.Reason)).ShouldBe(
        [
            (3, "job=ml-engineer", "Restored version 1."),
            (2, "job=ml-engineer&ageTo=2026-07-01&rate=4", "Aged."),
            (1, "job=ml-engineer", "Saved for the first time."),
        ]);
        (await store.RestoreAsync(Local, id, 9, None)).ShouldBeNull();
        (await store.SaveAsync(Local, id + 1000, Recipe("job=ml-engineer"), "Nothing.", None)).ShouldBeNull();
    }

    [Fact]
    public async Task Saves_at_the_same_moment_each_get_a_number_of_their_own()
    {
        var store = await StoreAsync();
        var id = await store.CreateAsync(Local, "Contended", Recipe("job=ml-engineer"), None);

        var numbers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => store.SaveAsync(Local, id, Recipe("job=ml-engineer"), "Again.", None)));

        numbers.Order().ShouldBe(Enumerable.Range(2, 8).Cast<int?>());
    }

    [Fact]
    public async Task Deleting_can_be_undone_and_all_of_it_is_in_the_trail()
    {
        var connectionString = await postgres.CreateDatabaseAsync(None);
        var store = Store(connectionString);
        var id = await store.CreateAsync(Local, "First name", Recipe("job=ml-engineer"), None);

        (await store.RenameAsync(Local, id, "Second name", None)).ShouldBeTrue();
        (await store.DeleteAsync(Local, id, None)).ShouldBeTrue();
        (await store.ListAsync(Local, None)).ShouldBeEmpty();
        (await store.UndeleteAsync(Local, id, None)).ShouldBeTrue();

        var listed = (await store.ListAsync(Local, None)).ShouldHaveSingleItem();
        listed.Composite.Name.ShouldBe("Second name");
        listed.Latest.Number.ShouldBe(1);
        (await store.DeleteAsync(Local, id + 1000, None)).ShouldBeFalse();
        await using var db = new Contexts(connectionString).CreateDbContext();
        var trail = await db.AuditEntries.Where(entry => entry.Subject == $"composite {id}").OrderBy(entry => entry.Id).ToListAsync(None);
        trail.Select(entry => entry.Action).ShouldBe(["saved", "renamed", "deleted", "brought back"]);
        (trail[1].Before, trail[1].After).ShouldBe(("First name", "Second name"));
    }

    [Fact]
    public async Task AZ_04_what_another_keeps_is_not_there()
    {
        var store = await StoreAsync();
        var (ada, ben) = (Analyst("ada"), Analyst("ben"));
        var id = await store.CreateAsync(ada, "Ada's", Recipe("job=ml-engineer"), None);
        var shared = await store.CreateAsync(Local, "Made without an account", Recipe("job=ml-engineer"), None);

        foreach (var other in new[] { ben, Local })
        {
            (await store.FindAsync(other, id, None)).ShouldBeNull();
            (await store.SaveAsync(other, id, Recipe("job=data-engineer"), "Taken.", None)).ShouldBeNull();
            (await store.RestoreAsync(other, id, 1, None)).ShouldBeNull();
            (await store.RenameAsync(other, id, "Taken", None)).ShouldBeFalse();
            (await store.DeleteAsync(other, id, None)).ShouldBeFalse();
            (await store.UndeleteAsync(other, id, None)).ShouldBeFalse();
            (await store.ListAsync(other, None)).Select(saved => saved.Composite.Id).ShouldBe([shared]);
        }

        (await store.FindAsync(ada, id, None))!.Latest.Number.ShouldBe(1);
        (await store.ListAsync(ada, None)).Select(saved => saved.Composite.Id).ShouldBe([shared, id]);
    }

    [Fact]
    public async Task AZ_04_guessing_numbers_finds_nothing_of_another()
    {
        const int guesses = 10_000;
        var store = await StoreAsync();
        var (ada, ben) = (Analyst("ada"), Analyst("ben"));
        var hers = new HashSet<long>();
        for (var i = 0; i < 20; i++) hers.Add(await store.CreateAsync(ada, "Ada's", Recipe("job=ml-engineer"), None));
        var random = new Random(20260301);

        var tried = 0;
        for (var i = 0; i < guesses; i++)
        {
            var id = random.Next(4) == 0 ? random.NextInt64() : random.NextInt64(-5, 2 * hers.Max());
            if (hers.Contains(id)) tried++;
            (await store.FindAsync(ben, id, None)).ShouldBeNull(id.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        tried.ShouldBeGreaterThan(1000);
    }

    [Fact]
    public async Task Nothing_is_kept_for_whoever_may_only_look()
    {
        var store = await StoreAsync();
        var viewer = Caller.Account(Guid.NewGuid(), "vera", Role.Viewer, Grants.Of(AnonymousAccess.None));

        await Should.ThrowAsync<NotPermittedException>(() => store.CreateAsync(viewer, "Mine", Recipe("job=ml-engineer"), None));
        await Should.ThrowAsync<NotPermittedException>(() => store.ListAsync(viewer, None));
    }

    private static Caller Analyst(string name) => Caller.Account(Guid.NewGuid(), name, Role.Analyst, Grants.Of(AnonymousAccess.None));

    private static Caller Local { get; } = Caller.Anonymous(Grants.Of(AnonymousAccess.Export, isAtTheMachine: true));

    private static CompositeRecipe Recipe(string text) => RecipeText.Read(text).Recipe!;

    private async Task<CompositeStore> StoreAsync() => Store(await postgres.CreateDatabaseAsync(None));

    private static CompositeStore Store(string connectionString) => new(new Contexts(connectionString), TimeProvider.System);

    private sealed class Contexts(string connectionString) : IDbContextFactory<TalentMarketDbContext>
    {
        public TalentMarketDbContext CreateDbContext() =>
            new(new DbContextOptionsBuilder<TalentMarketDbContext>().UseTalentMarket(connectionString).Options);
    }
}
