using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.ApiKeys;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Data.Tests.ApiKeys;

public sealed partial class KeyStoreTests(PostgresFixture postgres) : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private KeyRing ring = null!;

    public async ValueTask InitializeAsync() => ring = await KeyRing.CreateAsync(postgres);

    [Fact]
    public async Task ID_19_a_key_is_256_random_bits_and_only_its_hash_is_kept()
    {
        var caller = await ring.AccountAsync(Role.Analyst);
        var texts = new List<string>();
        for (var i = 0; i < 10; i++) texts.Add((await ring.CreateAsync(caller, Permission.BrowseFigures)).Text);

        // 43 characters of base64 hold 256 bits, and no key repeats another's.
        texts.ShouldAllBe(text => Form().IsMatch(text));
        texts.Select(text => text[12..]).Distinct().Count().ShouldBe(10);
        await using var db = ring.CreateDbContext();
        var rows = await db.Database.SqlQuery<string>($"select api_key::text || encode(hash, 'escape') as \"Value\" from api_key").ToListAsync(None);
        var trail = await db.Database.SqlQuery<string>($"select audit_entry::text as \"Value\" from audit_entry").ToListAsync(None);
        rows.Count.ShouldBe(10);
        foreach (var text in texts) rows.Concat(trail).ShouldAllBe(row => !row.Contains(text.Substring(12)));
        (await db.ApiKeys.Select(key => key.Hash.Length).Distinct().ToListAsync(None)).ShouldBe([32]);
    }

    [Theory]
    [InlineData("", 30, "The name has 0 characters, expected 1 to 60.")]
    [InlineData("nightly", 366, "The life is 366 days, expected 1 to 365.")]
    [InlineData("nightly", 0, "The life is 0 days, expected 1 to 365.")]
    public async Task ID_19_no_key_lives_longer_than_a_year_or_has_no_name(string name, int days, string expected)
    {
        var caller = await ring.AccountAsync(Role.Analyst);

        var outcome = await ring.Store.CreateAsync(caller, new KeyRequest(name, new HashSet<Permission> { Permission.BrowseFigures }, days), None);

        outcome.ShouldBeOfType<KeyOutcome.Refused>().Sentences.ShouldBe([expected]);
    }

    [Theory]
    [InlineData(Role.Viewer, Permission.ExportFigures)]
    [InlineData(Role.Steward, Permission.PublishSurveys)]
    [InlineData(Role.Admin, Permission.ManagePeople)]
    [InlineData(Role.Admin, Permission.ManageOwnAccount)]
    public async Task ID_19_nobody_gives_a_key_what_they_do_not_have_and_no_key_changes_accounts(Role role, Permission scope)
    {
        var caller = await ring.AccountAsync(role);

        var outcome = await ring.Store.CreateAsync(caller, new KeyRequest("nightly", new HashSet<Permission> { scope }, 30), None);

        outcome.ShouldBeOfType<KeyOutcome.Refused>().Sentences.ShouldBe(
            [$"The key may not be given {scope}: nobody gives what they do not have, and no key changes accounts."]);
    }

    [Fact]
    public async Task AZ_04_nobody_sees_or_ends_the_key_of_another_but_who_looks_after_people()
    {
        var (ada, ben, admin) = (await ring.AccountAsync(Role.Analyst), await ring.AccountAsync(Role.Steward), await ring.AccountAsync(Role.Admin));
        var created = await ring.CreateAsync(ada, Permission.BrowseFigures);

        (await ring.Store.ListAsync(ben, None)).ShouldBeEmpty();
        (await ring.Store.RevokeAsync(ben, created.Key.Id, None)).ShouldBeFalse();
        (await ring.Check.FindAsync(created.Text, None)).ShouldNotBeNull();
        (await ring.Store.RevokeAsync(admin, created.Key.Id, None)).ShouldBeTrue();
        (await ring.Store.ListAsync(ada, None)).ShouldHaveSingleItem().RevokedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_program_makes_no_keys()
    {
        var caller = await ring.AccountAsync(Role.Admin);
        var program = Caller.ApiKey(Guid.NewGuid(), caller.AccountId!.Value, "program", Role.Admin, Enum.GetValues<Permission>(), Grants.Of(AnonymousAccess.Export));

        await Should.ThrowAsync<NotPermittedException>(() => ring.Store.ListAsync(program, None));
        await Should.ThrowAsync<NotPermittedException>(() => ring.CreateAsync(program, Permission.BrowseFigures));
    }

    [Fact]
    public async Task More_keys_than_anybody_needs_are_refused()
    {
        var caller = await ring.AccountAsync(Role.Viewer);
        for (var i = 0; i < KeyStore.MostUsable; i++) await ring.CreateAsync(caller, Permission.BrowseFigures);

        var outcome = await ring.Store.CreateAsync(caller, new KeyRequest("one more", new HashSet<Permission> { Permission.BrowseFigures }, 30), None);

        outcome.ShouldBeOfType<KeyOutcome.Refused>().Sentences.ShouldBe(["There are 20 keys that work already. Revoke one that is not used."]);
    }

    public ValueTask DisposeAsync()
    {
        ring.Dispose();
        return ValueTask.CompletedTask;
    }

    [GeneratedRegex("^tm_[a-z2-9]{8}_[A-Za-z0-9_-]{43}$", RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
