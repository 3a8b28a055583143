using System.Buffers.Binary;
using Microsoft.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using TalentMarket.Data.Accounts;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Data.Tests.Accounts;

public sealed class PasswordCheckTests(PostgresFixture postgres)
{
    private const string Email = "ada@example.org";

    [Fact]
    public async Task ID_03_A_thousand_wrong_passwords_get_five_checks_in_fifteen_minutes()
    {
        await using var room = await AccountRoom.CreateAsync(postgres);
        await room.AddAsync(Email, Role.Viewer);

        await Parallel.ForAsync(0, 1_000, new ParallelOptions { MaxDegreeOfParallelism = 16 },
            async (number, _) => (await room.TryAsync(Email, $"wrong password {number}")).ShouldBeNull());

        (await room.TrailAsync()).Count(entry => entry.EndsWith(": wrong password", StringComparison.Ordinal)).ShouldBe(5);
        (await room.TryAsync(Email, AccountRoom.Password)).ShouldBeNull();
        room.Now += TimeSpan.FromMinutes(15);
        (await room.TryAsync(Email, AccountRoom.Password)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_right_password_makes_earlier_wrong_ones_forgotten()
    {
        await using var room = await AccountRoom.CreateAsync(postgres);
        await room.AddAsync(Email, Role.Viewer);

        for (var round = 0; round < 3; round++)
        {
            for (var wrong = 0; wrong < 4; wrong++) (await room.TryAsync(Email, "wrong")).ShouldBeNull();
            (await room.TryAsync(Email, AccountRoom.Password)).ShouldNotBeNull();
        }
    }

    [Theory]
    [InlineData("nobody@example.org")]
    [InlineData("locked@example.org")]
    [InlineData("disabled@example.org")]
    [InlineData("without-password@example.org")]
    [InlineData("open@example.org")]
    public async Task ID_05_Whatever_stands_in_the_way_costs_one_check_of_a_password(string email)
    {
        await using var room = await AccountRoom.CreateAsync(postgres);
        await room.AddAsync("open@example.org", Role.Viewer);
        await room.AddAsync("locked@example.org", Role.Viewer);
        await room.AddAsync("disabled@example.org", Role.Viewer);
        await room.AddAsync("without-password@example.org", Role.Viewer);
        await using (var db = room.Db())
            await db.Database.ExecuteSqlAsync($"""
                update account set lockout_end = case when email like 'locked%' then {room.Now.AddMinutes(1)} end,
                  disabled_at = case when email like 'disabled%' then {room.Now} end,
                  password_hash = case when email like 'without%' then null else password_hash end
                """, TestContext.Current.CancellationToken);
        await using var scope = room.Services.CreateAsyncScope();
        var counting = new CountingHasher(room.Get<IPasswordHasher<Account>>());
        scope.ServiceProvider.GetRequiredService<UserManager<Account>>().PasswordHasher = counting;
        var check = scope.ServiceProvider.GetRequiredService<PasswordCheck>();

        (await check.RunAsync(email, "wrong", "203.0.113.7", TestContext.Current.CancellationToken)).ShouldBeNull();

        counting.Checks.ShouldBe(1);
    }

    [Fact]
    public async Task ID_06_A_hash_takes_220000_rounds_and_a_weaker_one_is_made_anew_at_sign_in()
    {
        await using var room = await AccountRoom.CreateAsync(postgres, AccountServices.HashRounds);
        var account = await room.AddAsync(Email, Role.Viewer);
        (await HashAsync(room)).ShouldBe(((byte)1, 2u, 220_000u));
        var weak = new PasswordHasher<Account>(Microsoft.Extensions.Options.Options.Create(new PasswordHasherOptions { IterationCount = 100_000 }))
            .HashPassword(account, AccountRoom.Password);
        await using (var db = room.Db())
            await db.Database.ExecuteSqlAsync($"update account set password_hash = {weak}", TestContext.Current.CancellationToken);

        (await room.TryAsync(Email, AccountRoom.Password)).ShouldNotBeNull();

        (await HashAsync(room)).ShouldBe(((byte)1, 2u, 220_000u));
    }

    // Version 1, pseudo-random function 2 (HMAC with SHA-512), rounds: the framework's layout of a hash.
    private static async Task<(byte Version, uint Function, uint Rounds)> HashAsync(AccountRoom room)
    {
        await using var db = room.Db();
        var hash = Convert.FromBase64String((await db.Accounts.SingleAsync(TestContext.Current.CancellationToken)).PasswordHash!);
        return (hash[0], BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(1)), BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(5)));
    }

    private sealed class CountingHasher(IPasswordHasher<Account> real) : IPasswordHasher<Account>
    {
        public int Checks { get; private set; }

        public string HashPassword(Account user, string password) => real.HashPassword(user, password);

        public PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
        {
            Checks++;
            return real.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
