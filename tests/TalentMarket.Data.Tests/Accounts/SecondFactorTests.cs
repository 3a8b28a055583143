using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Accounts;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Data.Tests.Accounts;

public sealed class SecondFactorTests(PostgresFixture postgres)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ID_09_A_code_is_taken_once_even_when_it_comes_four_times_at_once()
    {
        await using var room = await AccountRoom.CreateAsync(postgres);
        var (account, key, _) = await SetUpAsync(room);
        room.Now += TimeSpan.FromSeconds(30);

        var code = CodeAt(key, room.Now);
        var taken = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => CheckAsync(room, account, code)));

        taken.Count(isTaken => isTaken).ShouldBe(1);
        (await CheckAsync(room, account, code)).ShouldBeFalse();
    }

    [Fact]
    public async Task ID_09_The_code_of_a_step_before_one_that_was_taken_is_over()
    {
        await using var room = await AccountRoom.CreateAsync(postgres);
        var (account, key, _) = await SetUpAsync(room);
        room.Now += TimeSpan.FromMinutes(2);

        (await CheckAsync(room, account, CodeAt(key, room.Now))).ShouldBeTrue();
        (await CheckAsync(room, account, CodeAt(key, room.Now.AddSeconds(-30)))).ShouldBeFalse();
        (await CheckAsync(room, account, CodeAt(key, room.Now.AddSeconds(30)))).ShouldBeTrue();
        (await CheckAsync(room, account, CodeAt(key, room.Now.AddSeconds(60)))).ShouldBeFalse();
    }

    [Fact]
    public async Task ID_10_A_recovery_code_is_kept_as_a_hash_and_taken_once()
    {
        await using var room = await AccountRoom.CreateAsync(postgres);
        var (account, _, codes) = await SetUpAsync(room);

        codes.Count.ShouldBe(10);
        codes.ShouldBeUnique();
        await using (var db = room.Db())
        {
            var rows = await db.Database.SqlQuery<string>($"select recovery_code::text as \"Value\" from recovery_code").ToListAsync(Cancellation);
            rows.Count.ShouldBe(10);
            rows.ShouldAllBe(row => !codes.Any(code => row.Contains(code.Replace("-", "", StringComparison.Ordinal))));
        }

        var taken = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => CheckAsync(room, account, codes[0])));
        taken.Count(isTaken => isTaken).ShouldBe(1);
        (await CheckAsync(room, account, codes[1].ToLowerInvariant())).ShouldBeTrue();
    }

    [Fact]
    public async Task ID_10_New_recovery_codes_end_the_old_ones()
    {
        await using var room = await AccountRoom.CreateAsync(postgres);
        var (account, _, codes) = await SetUpAsync(room);

        var renewed = await room.AskAsync<OwnAuthenticator, IReadOnlyList<string>>(own => own.NewCodesAsync(AccountRoom.CallerOf(account), Cancellation));

        (await CheckAsync(room, account, codes[0])).ShouldBeFalse();
        (await CheckAsync(room, account, renewed[0])).ShouldBeTrue();
    }

    [Fact]
    public async Task ID_03_Codes_are_guessed_at_five_times_even_by_whoever_knows_the_password()
    {
        await using var room = await AccountRoom.CreateAsync(postgres);
        var (account, key, _) = await SetUpAsync(room);
        room.Now += TimeSpan.FromMinutes(1);

        for (var guess = 0; guess < 5; guess++)
        {
            (await room.TryAsync(account.Email!, AccountRoom.Password)).ShouldNotBeNull();
            (await CheckAsync(room, account, "000000")).ShouldBeFalse();
        }

        (await room.TryAsync(account.Email!, AccountRoom.Password)).ShouldBeNull();
        (await CheckAsync(room, account, CodeAt(key, room.Now))).ShouldBeFalse();
        room.Now += TimeSpan.FromMinutes(15);
        (await CheckAsync(room, account, CodeAt(key, room.Now))).ShouldBeTrue();
    }

    [Fact]
    public async Task The_store_holds_the_key_of_an_authenticator_sealed()
    {
        await using var room = await AccountRoom.CreateAsync(postgres);
        var (_, key, _) = await SetUpAsync(room);

        (await KeptAsync(room)).ShouldStartWith(AuthenticatorKey.Sealed);
        (await KeptAsync(room)).ShouldNotContain(key);
    }

    [Fact]
    public async Task A_key_of_an_earlier_version_still_counts_and_is_sealed_once()
    {
        await using var room = await AccountRoom.CreateAsync(postgres);
        var (account, key, _) = await SetUpAsync(room);
        await using (var db = room.Db()) await db.Set<AccountToken>().ExecuteUpdateAsync(row => row.SetProperty(token => token.Value, key), Cancellation);

        room.Now += TimeSpan.FromMinutes(1);
        (await CheckAsync(room, account, CodeAt(key, room.Now))).ShouldBeTrue();
        (await room.Get<AuthenticatorSealing>().RunAsync(Caller.Product, Cancellation)).ShouldBe(1);
        (await room.Get<AuthenticatorSealing>().RunAsync(Caller.Product, Cancellation)).ShouldBe(0);

        (await KeptAsync(room)).ShouldStartWith(AuthenticatorKey.Sealed);
        room.Now += TimeSpan.FromMinutes(1);
        (await CheckAsync(room, account, CodeAt(key, room.Now))).ShouldBeTrue();
    }

    [Fact]
    public async Task A_key_that_nothing_opens_any_more_takes_no_code_but_recovery_codes_are_taken()
    {
        await using var room = await AccountRoom.CreateAsync(postgres);
        var (account, key, codes) = await SetUpAsync(room);
        await using (var db = room.Db()) await db.Set<AccountToken>().ExecuteUpdateAsync(row => row.SetProperty(token => token.Value, AuthenticatorKey.Sealed + "CfDJ8lost"), Cancellation);

        room.Now += TimeSpan.FromMinutes(1);
        (await CheckAsync(room, account, CodeAt(key, room.Now))).ShouldBeFalse();
        (await CheckAsync(room, account, codes[0])).ShouldBeTrue();
    }

    private static async Task<string> KeptAsync(AccountRoom room)
    {
        await using var db = room.Db();
        return (await db.Set<AccountToken>().Select(token => token.Value).SingleAsync(Cancellation))!;
    }

    private static async Task<(Account Account, string Key, IReadOnlyList<string> Codes)> SetUpAsync(AccountRoom room)
    {
        var account = await room.AddAsync("ada@example.org", Role.Analyst);
        var caller = AccountRoom.CallerOf(account);
        var key = await room.AskAsync<OwnAuthenticator, string>(own => own.BeginAsync(caller, Cancellation));
        (await room.AskAsync<OwnAuthenticator, IReadOnlyList<string>?>(own => own.ConfirmAsync(caller, "000000", Cancellation))).ShouldBeNull();
        var codes = await room.AskAsync<OwnAuthenticator, IReadOnlyList<string>?>(own => own.ConfirmAsync(caller, CodeAt(key, room.Now), Cancellation));
        return (account, key, codes.ShouldNotBeNull());
    }

    private static Task<bool> CheckAsync(AccountRoom room, Account account, string code) =>
        room.AskAsync<SecondFactor, bool>(factor => factor.CheckAsync(account.Id, code, "203.0.113.7", Cancellation));

    private static string CodeAt(string key, DateTimeOffset moment) => TimeCode.At(TimeCode.Read(key), TimeCode.StepAt(moment));
}
