using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Accounts;
using TalentMarket.Data.ApiKeys;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Data.Tests.ApiKeys;

/// <summary>Keys on a database of their own, at a time that a test sets.</summary>
internal sealed class KeyRing : IDbContextFactory<TalentMarketDbContext>, IDisposable
{
    private readonly string connectionString;
    private readonly SetClock clock = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    private KeyRing(string connectionString)
    {
        this.connectionString = connectionString;
        Check = AnotherInstance();
        Store = new KeyStore(this, Check, clock);
    }

    public KeyCheck Check { get; }

    public KeyStore Store { get; }

    public DateTimeOffset Now
    {
        get => clock.Now;
        set => clock.Now = value;
    }

    public static async Task<KeyRing> CreateAsync(PostgresFixture postgres) => new(await postgres.CreateDatabaseAsync(CancellationToken.None));

    public KeyCheck AnotherInstance() => new(this, clock);

    public async Task<KeyOutcome.Created> CreateAsync(Caller caller, params Permission[] scopes) =>
        (KeyOutcome.Created)await Store.CreateAsync(caller, new KeyRequest("nightly", scopes.ToHashSet(), 30), CancellationToken.None);

    public async Task<Caller> AccountAsync(Role role)
    {
        var id = Guid.CreateVersion7();
        var email = $"{id:N}@example.org";
        await using var db = CreateDbContext();
        db.Accounts.Add(new Account
        {
            Id = id, Email = email, UserName = email, NormalizedEmail = email.ToUpperInvariant(), NormalizedUserName = email.ToUpperInvariant(),
            Role = role, CreatedAt = Now,
        });
        await db.SaveChangesAsync(CancellationToken.None);
        return Caller.Account(id, email, role, Grants.Of(AnonymousAccess.None));
    }

    public async Task ChangeAsync(Caller caller, Action<Account> change)
    {
        await using var db = CreateDbContext();
        change(await db.Accounts.SingleAsync(account => account.Id == caller.AccountId, CancellationToken.None));
        await db.SaveChangesAsync(CancellationToken.None);
    }

    public TalentMarketDbContext CreateDbContext() =>
        new(new DbContextOptionsBuilder<TalentMarketDbContext>().UseTalentMarket(connectionString).Options);

    public void Dispose() => Check.Dispose();

    private sealed class SetClock(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
