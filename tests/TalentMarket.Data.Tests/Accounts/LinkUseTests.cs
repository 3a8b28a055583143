using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Accounts;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Data.Tests.Accounts;

public sealed class LinkUseTests(PostgresFixture postgres)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ID_01_A_new_store_has_no_account()
    {
        await using var room = await AccountRoom.CreateAsync(postgres);
        await using var db = room.Db();

        (await db.Accounts.CountAsync(Cancellation)).ShouldBe(0);
        (await room.Get<FirstAdmin>().IsMissingAsync(Cancellation)).ShouldBeTrue();
    }

    [Fact]
    public async Task ID_01_The_set_up_link_opens_one_administrator_within_thirty_minutes()
    {
        await using var room = await AccountRoom.CreateAsync(postgres);
        var late = (await room.Get<FirstAdmin>().LinkAsync(Cancellation))!;
        room.Now += TimeSpan.FromMinutes(30);
        (await UseAsync(room, late, LinkPurpose.SetUp, "first@example.org")).Account.ShouldBeNull();

        var token = (await room.Get<FirstAdmin>().LinkAsync(Cancellation))!;
        (await UseAsync(room, token, LinkPurpose.SetUp, "not an address")).Problems.ShouldBe(["The e-mail address is written like name@example.org."]);
        (await UseAsync(room, token, LinkPurpose.SetUp, "first@example.org", "short")).Account.ShouldBeNull();
        (await UseAsync(room, token, LinkPurpose.SetUp, "first@example.org")).Account!.Role.ShouldBe(Role.Admin);

        (await UseAsync(room, token, LinkPurpose.SetUp, "second@example.org")).Problems.ShouldBe(["This link has been used, or its time is over. Ask for a new one."]);
        (await room.Get<FirstAdmin>().LinkAsync(Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task ID_02_Of_twenty_who_set_up_at_once_one_becomes_administrator()
    {
        await using var room = await AccountRoom.CreateAsync(postgres);
        var tokens = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => room.Get<FirstAdmin>().LinkAsync(Cancellation)));

        var outcomes = await Task.WhenAll(tokens.Select((token, number) => UseAsync(room, token!, LinkPurpose.SetUp, $"admin{number}@example.org")));

        outcomes.Count(outcome => outcome.Account is not null).ShouldBe(1);
        await using var db = room.Db();
        (await db.Accounts.CountAsync(Cancellation)).ShouldBe(1);
    }

    [Fact]
    public async Task ID_13_A_reset_link_works_once_within_an_hour_and_signs_everybody_out()
    {
        await using var room = await AccountRoom.CreateAsync(postgres);
        var account = await room.AddAsync("ada@example.org", Role.Viewer);
        var key = await room.Get<AccountSessions>().BeginAsync(account.Id, SignInMethod.Password, "", "", Cancellation);
        var late = (await room.Get<PasswordReset>().LinkAsync(account.Email!, AccountRoom.Origin, Cancellation))!.Value.Token;
        room.Now += TimeSpan.FromHours(1);
        (await UseAsync(room, late, LinkPurpose.PasswordReset)).Account.ShouldBeNull();

        key = await room.Get<AccountSessions>().BeginAsync(account.Id, SignInMethod.Password, "", "", Cancellation);
        var token = (await room.Get<PasswordReset>().LinkAsync("ADA@example.org", AccountRoom.Origin, Cancellation))!.Value.Token;
        (await UseAsync(room, token, LinkPurpose.Invitation)).Account.ShouldBeNull();
        (await UseAsync(room, token, LinkPurpose.PasswordReset, "", "socks for the otters")).Account.ShouldNotBeNull();

        (await UseAsync(room, token, LinkPurpose.PasswordReset, "", "again socks for otters")).Account.ShouldBeNull();
        (await room.Get<AccountSessions>().FindAsync(key, Cancellation)).ShouldBeNull();
        (await room.TryAsync(account.Email!, AccountRoom.Password)).ShouldBeNull();
        (await room.TryAsync(account.Email!, "socks for the otters")).ShouldNotBeNull();
    }

    [Fact]
    public async Task ID_13_The_store_holds_no_token()
    {
        await using var room = await AccountRoom.CreateAsync(postgres);
        var token = (await room.Get<FirstAdmin>().LinkAsync(Cancellation))!;
        await using var db = room.Db();

        var rows = await db.Database.SqlQuery<string>($"select account_link::text as \"Value\" from account_link union all select audit_entry::text from audit_entry").ToListAsync(Cancellation);

        rows.ShouldNotBeEmpty();
        rows.ShouldAllBe(row => !row.Contains(token));
    }

    [Fact]
    public async Task Nobodys_mailbox_is_filled_with_reset_links()
    {
        await using var room = await AccountRoom.CreateAsync(postgres);
        await room.AddAsync("ada@example.org", Role.Viewer);
        var reset = room.Get<PasswordReset>();

        for (var link = 0; link < 3; link++) (await reset.LinkAsync("ada@example.org", AccountRoom.Origin, Cancellation)).ShouldNotBeNull();

        (await reset.LinkAsync("ada@example.org", AccountRoom.Origin, Cancellation)).ShouldBeNull();
        (await reset.LinkAsync("nobody@example.org", AccountRoom.Origin, Cancellation)).ShouldBeNull();
    }

    private static Task<LinkOutcome> UseAsync(
        AccountRoom room, string token, LinkPurpose purpose, string email = "", string password = AccountRoom.Password) =>
        room.AskAsync<LinkUse, LinkOutcome>(use => use.RunAsync(token, purpose, email, password, AccountRoom.Origin, Cancellation));
}
