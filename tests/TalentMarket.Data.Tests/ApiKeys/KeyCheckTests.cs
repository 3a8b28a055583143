using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.ApiKeys;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Data.Tests.ApiKeys;

public sealed class KeyCheckTests(PostgresFixture postgres) : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private KeyRing ring = null!;
    private Caller caller = null!;
    private KeyOutcome.Created created = null!;

    public async ValueTask InitializeAsync()
    {
        ring = await KeyRing.CreateAsync(postgres);
        caller = await ring.AccountAsync(Role.Analyst);
        created = await ring.CreateAsync(caller, Permission.BrowseFigures, Permission.ExportFigures);
    }

    [Fact]
    public async Task ID_19_a_key_finds_its_owner_and_one_wrong_character_finds_nobody()
    {
        var owner = (await ring.Check.FindAsync(created.Text, None))!;

        (owner.KeyId, owner.AccountId, owner.Role).ShouldBe((created.Key.Id, caller.AccountId!.Value, Role.Analyst));
        owner.Scopes.ShouldBe([Permission.BrowseFigures, Permission.ExportFigures]);
        for (var at = 0; at < created.Text.Length; at++)
        {
            var wrong = created.Text[..at] + (created.Text[at] == 'A' ? 'B' : 'A') + created.Text[(at + 1)..];
            (await ring.Check.FindAsync(wrong, None)).ShouldBeNull(wrong);
        }
    }

    [Fact]
    public async Task ID_21_a_revoked_key_is_dead_at_once_here_and_within_five_seconds_elsewhere()
    {
        using var elsewhere = ring.AnotherInstance();
        (await elsewhere.FindAsync(created.Text, None)).ShouldNotBeNull();

        (await ring.Store.RevokeAsync(caller, created.Key.Id, None)).ShouldBeTrue();

        (await ring.Check.FindAsync(created.Text, None)).ShouldBeNull();
        ring.Now += TimeSpan.FromSeconds(5);
        (await elsewhere.FindAsync(created.Text, None)).ShouldBeNull();
    }

    [Fact]
    public async Task ID_21_an_expired_key_is_dead_on_the_second()
    {
        ring.Now = created.Key.ExpiresAt - TimeSpan.FromSeconds(1);
        (await ring.Check.FindAsync(created.Text, None)).ShouldNotBeNull();

        ring.Now = created.Key.ExpiresAt;

        (await ring.Check.FindAsync(created.Text, None)).ShouldBeNull();
    }

    [Fact]
    public async Task ID_21_a_key_shrinks_with_its_owners_role_and_dies_with_their_account()
    {
        await ring.ChangeAsync(caller, account => account.Role = Role.Viewer);
        (await ring.Check.FindAsync(created.Text, None))!.Role.ShouldBe(Role.Viewer);

        await ring.ChangeAsync(caller, account => account.DisabledAt = ring.Now);
        ring.Now += TimeSpan.FromSeconds(5);

        (await ring.Check.FindAsync(created.Text, None)).ShouldBeNull();
    }

    [Fact]
    public async Task The_last_use_is_written_once_a_minute()
    {
        var first = ring.Now;
        await ring.Check.FindAsync(created.Text, None);
        ring.Now += TimeSpan.FromSeconds(50);
        await ring.Check.FindAsync(created.Text, None);
        (await ring.Store.ListAsync(caller, None)).Single().LastUsedAt.ShouldBe(first);

        ring.Now += TimeSpan.FromSeconds(10);
        await ring.Check.FindAsync(created.Text, None);

        (await ring.Store.ListAsync(caller, None)).Single().LastUsedAt.ShouldBe(ring.Now);
    }

    [Fact]
    public async Task ID_20_a_key_that_stood_in_an_address_is_flagged_once_and_only_by_whoever_has_it()
    {
        (await ring.Check.FlagAsync(created.Text[..12] + new string('A', 43), None)).ShouldBeFalse();
        (await ring.Store.ListAsync(caller, None)).Single().SeenInAddressAt.ShouldBeNull();
        (await ring.Check.FlagAsync(created.Text, None)).ShouldBeTrue();
        (await ring.Check.FlagAsync(created.Text, None)).ShouldBeTrue();

        (await ring.Store.ListAsync(caller, None)).Single().SeenInAddressAt.ShouldBe(ring.Now);
        await using var db = ring.CreateDbContext();
        var entries = await db.AuditEntries.Where(entry => entry.Subject == $"API key {created.Key.Prefix}").OrderBy(entry => entry.Id).ToListAsync(None);
        entries.Select(entry => entry.Action).ShouldBe(["created", "seen in an address"]);
    }

    [Theory]
    [InlineData("/api/v1/pay-bands?key=", "&level=L3")]
    [InlineData("/api/", "")]
    [InlineData("/?tm_=tm_", "tm_")]
    public void ID_20_a_key_is_found_wherever_it_stands_in_an_address(string before, string after) =>
        KeyText.Within(before + created.Text + after).ShouldBe(created.Text);

    [Theory]
    [InlineData("/pay/bands?job=ml-engineer")]
    [InlineData("/pay/bands?title=tm_engineer")]
    public void ID_20_what_is_no_key_is_left_alone(string address) => KeyText.Within(address).ShouldBeNull();

    public ValueTask DisposeAsync()
    {
        ring.Dispose();
        return ValueTask.CompletedTask;
    }
}
