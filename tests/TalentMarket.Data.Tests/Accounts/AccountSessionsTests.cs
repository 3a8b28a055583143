using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Accounts;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Data.Tests.Accounts;

public sealed class AccountSessionsTests(PostgresFixture postgres)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ID_15_A_session_ends_after_thirty_idle_minutes()
    {
        await using var room = await AccountRoom.CreateAsync(postgres);
        var key = await BeginAsync(room);

        room.Now += TimeSpan.FromMinutes(29);
        (await room.Get<AccountSessions>().FindAsync(key, Cancellation)).ShouldNotBeNull();
        room.Now += TimeSpan.FromMinutes(29);
        (await room.Get<AccountSessions>().FindAsync(key, Cancellation)).ShouldNotBeNull();
        room.Now += TimeSpan.FromMinutes(31);
        (await room.Get<AccountSessions>().FindAsync(key, Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task ID_15_A_session_ends_after_twelve_hours_however_busy()
    {
        await using var room = await AccountRoom.CreateAsync(postgres);
        var key = await BeginAsync(room);

        for (var passed = TimeSpan.Zero; passed < TimeSpan.FromHours(12); passed += TimeSpan.FromMinutes(20))
        {
            (await room.Get<AccountSessions>().FindAsync(key, Cancellation)).ShouldNotBeNull();
            room.Now += TimeSpan.FromMinutes(20);
        }

        room.Now += TimeSpan.FromMinutes(1);
        (await room.Get<AccountSessions>().FindAsync(key, Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task ID_16_People_end_one_session_or_all_of_their_own_and_nobody_elses()
    {
        await using var room = await AccountRoom.CreateAsync(postgres);
        var sessions = room.Get<AccountSessions>();
        var ada = await room.AddAsync("ada@example.org", Role.Viewer);
        var bob = await room.AddAsync("bob@example.org", Role.Viewer);
        var keys = new List<string>();
        foreach (var browser in new[] { "one", "two", "three" }) keys.Add(await sessions.BeginAsync(ada.Id, SignInMethod.Password, browser, "", Cancellation));
        var bobs = (await sessions.FindAsync(await sessions.BeginAsync(bob.Id, SignInMethod.Password, "", "", Cancellation), Cancellation))!;
        var first = (await sessions.FindAsync(keys[0], Cancellation))!;

        (await sessions.ListAsync(ada.Id, Cancellation)).Select(session => session.Browser).ShouldBe(["one", "two", "three"], ignoreOrder: true);
        await sessions.EndAsync(bobs, first.SessionId, AccountRoom.Origin, Cancellation);
        (await sessions.FindAsync(keys[0], Cancellation)).ShouldNotBeNull();

        await sessions.EndAsync((await sessions.FindAsync(keys[1], Cancellation))!, first.SessionId, AccountRoom.Origin, Cancellation);
        (await sessions.FindAsync(keys[0], Cancellation)).ShouldBeNull();
        (await sessions.FindAsync(keys[1], Cancellation)).ShouldNotBeNull();

        await sessions.EndAllAsync((await sessions.FindAsync(keys[1], Cancellation))!, AccountRoom.Origin, Cancellation);
        (await sessions.ListAsync(ada.Id, Cancellation)).ShouldBeEmpty();
        (await sessions.ListAsync(bob.Id, Cancellation)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task LG_2_Where_somebody_confirmed_and_signed_out_stands_in_the_trail()
    {
        await using var room = await AccountRoom.CreateAsync(postgres);
        var key = await BeginAsync(room);
        var who = (await room.Get<AccountSessions>().FindAsync(key, Cancellation))!;

        await room.Get<AccountSessions>().ConfirmAsync(who, SignInMethod.Password, "203.0.113.8", Cancellation);
        await room.Get<AccountSessions>().EndAsync(who, who.SessionId, "203.0.113.9", Cancellation);

        await using var db = room.Db();
        (await db.AuditEntries.Where(entry => entry.Actor == who.Email).OrderBy(entry => entry.Id).Select(entry => $"{entry.Action} from {entry.Origin}").ToListAsync(Cancellation))
            .ShouldBe(["signed in from ", "confirmed who they are from 203.0.113.8", "signed out from 203.0.113.9"]);
    }

    [Fact]
    public async Task A_changed_role_counts_at_the_next_request()
    {
        await using var room = await AccountRoom.CreateAsync(postgres);
        var admin = AccountRoom.CallerOf(await room.AddAsync("admin@example.org", Role.Admin));
        var ada = await room.AddAsync("ada@example.org", Role.Analyst);
        var key = await room.Get<AccountSessions>().BeginAsync(ada.Id, SignInMethod.Password, "", "", Cancellation);

        await room.Get<People>().ChangeRoleAsync(admin, ada.Id, Role.Viewer, Cancellation);

        (await room.Get<AccountSessions>().FindAsync(key, Cancellation))!.Role.ShouldBe(Role.Viewer);
    }

    private static async Task<string> BeginAsync(AccountRoom room)
    {
        var account = await room.AddAsync("ada@example.org", Role.Viewer);
        return await room.Get<AccountSessions>().BeginAsync(account.Id, SignInMethod.Password, "", "", Cancellation);
    }
}
