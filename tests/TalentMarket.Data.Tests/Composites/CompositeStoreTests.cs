using Microsoft.EntityFrameworkCore;
using TalentMarket.Data;
using TalentMarket.Data.Composites;
using TalentMarket.Domain.Composites;

namespace TalentMarket.Data.Tests.Composites;

public sealed class CompositeStoreTests(PostgresFixture postgres)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Every_save_is_a_version_more_and_an_old_one_comes_back_as_the_newest()
    {
        var store = await StoreAsync();
        var id = await store.CreateAsync("ML engineers", Recipe("job=ml-engineer"), "local", None);
        (await store.SaveAsync(id, Recipe("job=ml-engineer&rate=4&ageTo=2026-07-01"), "Aged.", "local", None)).ShouldBe(2);
        (await store.RestoreAsync(id, 1, "local", None)).ShouldBe(3);

        var saved = (await store.FindAsync(id, None))!;

        saved.Versions.Select(version => (version.Number, version.Recipe, version.Reason)).ShouldBe(
        [
            (3, "job=ml-engineer", "Restored version 1."),
            (2, "job=ml-engineer&ageTo=2026-07-01&rate=4", "Aged."),
            (1, "job=ml-engineer", "Saved for the first time."),
        ]);
        (await store.RestoreAsync(id, 9, "local", None)).ShouldBeNull();
        (await store.SaveAsync(id + 1000, Recipe("job=ml-engineer"), "Nothing.", "local", None)).ShouldBeNull();
    }

    [Fact]
    public async Task Saves_at_the_same_moment_each_get_a_number_of_their_own()
    {
        var store = await StoreAsync();
        var id = await store.CreateAsync("Contended", Recipe("job=ml-engineer"), "local", None);

        var numbers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => store.SaveAsync(id, Recipe("job=ml-engineer"), "Again.", "local", None)));

        numbers.Order().ShouldBe(Enumerable.Range(2, 8).Cast<int?>());
    }

    [Fact]
    public async Task Deleting_can_be_undone_and_all_of_it_is_in_the_trail()
    {
        var connectionString = await postgres.CreateDatabaseAsync(None);
        var store = Store(connectionString);
        var id = await store.CreateAsync("First name", Recipe("job=ml-engineer"), "local", None);

        (await store.RenameAsync(id, "Second name", "local", None)).ShouldBeTrue();
        (await store.DeleteAsync(id, "local", None)).ShouldBeTrue();
        (await store.ListAsync(None)).ShouldBeEmpty();
        (await store.UndeleteAsync(id, "local", None)).ShouldBeTrue();

        var listed = (await store.ListAsync(None)).ShouldHaveSingleItem();
        listed.Composite.Name.ShouldBe("Second name");
        listed.Latest.Number.ShouldBe(1);
        (await store.DeleteAsync(id + 1000, "local", None)).ShouldBeFalse();
        await using var db = new Contexts(connectionString).CreateDbContext();
        var trail = await db.AuditEntries.Where(entry => entry.Subject == $"composite {id}").OrderBy(entry => entry.Id).ToListAsync(None);
        trail.Select(entry => entry.Action).ShouldBe(["saved", "renamed", "deleted", "brought back"]);
        (trail[1].Before, trail[1].After).ShouldBe(("First name", "Second name"));
    }

    private static CompositeRecipe Recipe(string text) => RecipeText.Read(text).Recipe!;

    private async Task<CompositeStore> StoreAsync() => Store(await postgres.CreateDatabaseAsync(None));

    private static CompositeStore Store(string connectionString) => new(new Contexts(connectionString), TimeProvider.System);

    private sealed class Contexts(string connectionString) : IDbContextFactory<TalentMarketDbContext>
    {
        public TalentMarketDbContext CreateDbContext() =>
            new(new DbContextOptionsBuilder<TalentMarketDbContext>().UseTalentMarket(connectionString).Options);
    }
}
