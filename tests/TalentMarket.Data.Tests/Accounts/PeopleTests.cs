using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Accounts;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Data.Tests.Accounts;

public sealed class PeopleTests(PostgresFixture postgres)
{
    private const string LastAdmin = "This is the last administrator. Make somebody else one first.";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ID_18_The_last_administrator_can_be_neither_demoted_nor_disabled()
    {
        await using var room = await AccountRoom.CreateAsync(postgres);
        var admin = await room.AddAsync("admin@example.org", Role.Admin);
        var disabled = await room.AddAsync("disabled@example.org", Role.Admin);
        var people = room.Get<People>();
        (await people.DisableAsync(AccountRoom.CallerOf(admin), disabled.Id, Cancellation)).ShouldBeNull();

        (await people.ChangeRoleAsync(AccountRoom.CallerOf(admin), admin.Id, Role.Steward, Cancellation)).ShouldBe(LastAdmin);
        (await people.DisableAsync(AccountRoom.CallerOf(admin), admin.Id, Cancellation)).ShouldBe(LastAdmin);

        (await room.TrailAsync()).ShouldBe(["admin@example.org disabled disabled@example.org: Admin, disabled"]);
    }

    [Fact]
    public async Task ID_18_Two_administrators_who_take_each_other_away_leave_one()
    {
        await using var room = await AccountRoom.CreateAsync(postgres);
        var one = await room.AddAsync("one@example.org", Role.Admin);
        var other = await room.AddAsync("other@example.org", Role.Admin);
        var people = room.Get<People>();

        for (var race = 0; race < 50; race++)
        {
            await using (var db = room.Db())
                await db.Accounts.ExecuteUpdateAsync(
                    row => row.SetProperty(account => account.Role, Role.Admin).SetProperty(account => account.DisabledAt, (DateTimeOffset?)null), Cancellation);
            var isEven = race % 2 == 0;
            await Task.WhenAll(
                Task.Run(() => people.ChangeRoleAsync(AccountRoom.CallerOf(one), other.Id, Role.Viewer, Cancellation), Cancellation),
                Task.Run(() => isEven
                    ? people.ChangeRoleAsync(AccountRoom.CallerOf(other), one.Id, Role.Viewer, Cancellation)
                    : people.DisableAsync(AccountRoom.CallerOf(other), one.Id, Cancellation), Cancellation));
            await using (var db = room.Db())
                (await db.Accounts.CountAsync(account => account.Role == Role.Admin && account.DisabledAt == null, Cancellation)).ShouldBe(1);
        }
    }

    [Fact]
    public async Task Disabling_signs_out_and_enabling_lets_in_again()
    {
        await using var room = await AccountRoom.CreateAsync(postgres);
        var admin = AccountRoom.CallerOf(await room.AddAsync("admin@example.org", Role.Admin));
        var ada = await room.AddAsync("ada@example.org", Role.Analyst);
        var key = await room.Get<AccountSessions>().BeginAsync(ada.Id, SignInMethod.Password, "", "", Cancellation);

        await room.Get<People>().DisableAsync(admin, ada.Id, Cancellation);

        (await room.Get<AccountSessions>().FindAsync(key, Cancellation)).ShouldBeNull();
        (await room.TryAsync(ada.Email!, AccountRoom.Password)).ShouldBeNull();
        await room.Get<People>().EnableAsync(admin, ada.Id, Cancellation);
        (await room.TryAsync(ada.Email!, AccountRoom.Password)).ShouldNotBeNull();
    }

    [Fact]
    public async Task ID_08_An_administrator_ends_a_lock_and_the_trail_says_so()
    {
        await using var room = await AccountRoom.CreateAsync(postgres);
        var admin = AccountRoom.CallerOf(await room.AddAsync("admin@example.org", Role.Admin));
        var ada = await room.AddAsync("ada@example.org", Role.Analyst);
        for (var wrong = 0; wrong < 5; wrong++) await room.TryAsync(ada.Email!, "wrong");
        (await room.TryAsync(ada.Email!, AccountRoom.Password)).ShouldBeNull();

        await room.Get<People>().UnlockAsync(admin, ada.Id, Cancellation);

        (await room.TryAsync(ada.Email!, AccountRoom.Password)).ShouldNotBeNull();
        (await room.TrailAsync()).ShouldContain("admin@example.org unlocked ada@example.org: Analyst");
    }

    [Fact]
    public async Task An_invitation_opens_an_account_of_its_role_unless_it_was_withdrawn()
    {
        await using var room = await AccountRoom.CreateAsync(postgres);
        var admin = AccountRoom.CallerOf(await room.AddAsync("admin@example.org", Role.Admin));
        var people = room.Get<People>();
        var (token, _) = await people.InviteAsync(admin, "ada@example.org", Role.Steward, Cancellation);
        var (withdrawn, _) = await people.InviteAsync(admin, "bob@example.org", Role.Viewer, Cancellation);
        (await people.InviteAsync(admin, "Ada <ada@example.org>", Role.Viewer, Cancellation)).Problem.ShouldBe("The e-mail address is written like name@example.org.");

        var open = await people.InvitationsAsync(admin, Cancellation);
        open.Select(invitation => invitation.Email).ShouldBe(["ada@example.org", "bob@example.org"]);
        await people.WithdrawAsync(admin, open[1].Id, Cancellation);

        var outcome = await room.AskAsync<LinkUse, LinkOutcome>(use => use.RunAsync(token!, LinkPurpose.Invitation, "", AccountRoom.Password, AccountRoom.Origin, Cancellation));
        outcome.Account!.Role.ShouldBe(Role.Steward);
        (await room.AskAsync<LinkUse, LinkOutcome>(use => use.RunAsync(withdrawn!, LinkPurpose.Invitation, "", AccountRoom.Password, AccountRoom.Origin, Cancellation))).Account.ShouldBeNull();
        (await people.InviteAsync(admin, "ada@example.org", Role.Viewer, Cancellation)).Problem.ShouldBe("There is an account for ada@example.org already.");
    }

    [Theory]
    [InlineData(Role.Viewer)]
    [InlineData(Role.Analyst)]
    [InlineData(Role.Steward)]
    public async Task AZ_03_Only_an_administrator_looks_after_people(Role role)
    {
        await using var room = await AccountRoom.CreateAsync(postgres);
        var caller = AccountRoom.CallerOf(await room.AddAsync("ada@example.org", role));
        var people = room.Get<People>();

        await Should.ThrowAsync<NotPermittedException>(() => people.ListAsync(caller, Cancellation));
        await Should.ThrowAsync<NotPermittedException>(() => people.ChangeRoleAsync(caller, caller.AccountId!.Value, Role.Admin, Cancellation));
        await Should.ThrowAsync<NotPermittedException>(() => people.InviteAsync(caller, "bob@example.org", Role.Admin, Cancellation));
        await Should.ThrowAsync<NotPermittedException>(() => people.ResetLinkAsync(caller, caller.AccountId!.Value, Cancellation));
    }

    [Fact]
    public async Task Recovery_makes_an_account_an_administrator_that_can_sign_in()
    {
        await using var room = await AccountRoom.CreateAsync(postgres);
        var ada = await room.AddAsync("ada@example.org", Role.Viewer);
        for (var wrong = 0; wrong < 5; wrong++) await room.TryAsync(ada.Email!, "wrong");
        var recovery = room.Get<AdminRecovery>();

        (await recovery.RunAsync(Someone.Tester, "nobody@example.org", Cancellation)).ShouldBeNull();
        var token = await recovery.RunAsync(Someone.Tester, "Ada@Example.org", Cancellation);

        var outcome = await room.AskAsync<LinkUse, LinkOutcome>(use => use.RunAsync(token!, LinkPurpose.PasswordReset, "", "socks for the otters", AccountRoom.Origin, Cancellation));
        outcome.Account!.Role.ShouldBe(Role.Admin);
        (await room.TryAsync(ada.Email!, "socks for the otters")).ShouldNotBeNull();
        (await recovery.AdminsAsync(Someone.Tester, Cancellation)).ShouldBe(["ada@example.org"]);
    }
}
