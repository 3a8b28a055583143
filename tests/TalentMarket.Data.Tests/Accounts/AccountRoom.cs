using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using TalentMarket.Data.Accounts;
using TalentMarket.Data.Database;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Data.Tests.Accounts;

/// <summary>Accounts on a database of their own, through the services of the product as its database role, at a time that a test sets.</summary>
internal sealed class AccountRoom : IAsyncDisposable
{
    public const string Password = "a wardrobe full of otters";
    public const string Origin = "203.0.113.7";

    private readonly NpgsqlDataSource store;
    private readonly SetClock clock = new();

    private AccountRoom(string connectionString, int hashRounds)
    {
        store = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString) { Username = DatabaseMigration.ApplicationRole, MaxPoolSize = 60 }.ConnectionString);
        Services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
            .AddTalentMarketData(store)
            .AddSingleton<TimeProvider>(clock)
            .Configure<PasswordHasherOptions>(options => options.IterationCount = hashRounds)
            .BuildServiceProvider();
    }

    public ServiceProvider Services { get; }

    public DateTimeOffset Now
    {
        get => clock.Now;
        set => clock.Now = value;
    }

    /// <param name="postgres">The server of the tests.</param>
    /// <param name="hashRounds">Few, where a test is not about them: a thousand tries would take minutes.</param>
    public static async Task<AccountRoom> CreateAsync(PostgresFixture postgres, int hashRounds = 1_000) =>
        new(await postgres.CreateDatabaseAsync(CancellationToken.None), hashRounds);

    /// <summary>Asks a service of a scope of its own, as a request does.</summary>
    public async Task<TAnswer> AskAsync<TService, TAnswer>(Func<TService, Task<TAnswer>> ask)
        where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public TalentMarketDbContext Db() => Get<IDbContextFactory<TalentMarketDbContext>>().CreateDbContext();

    public async Task<Account> AddAsync(string email, Role role)
    {
        var account = new Account { Id = Guid.CreateVersion7(), UserName = email, Email = email, Role = role, CreatedAt = Now };
        (await AskAsync<UserManager<Account>, IdentityResult>(people => people.CreateAsync(account, Password))).Succeeded.ShouldBeTrue();
        return account;
    }

    public static Caller CallerOf(Account account) => Caller.Account(account.Id, account.Email!, account.Role, Grants.Of(AnonymousAccess.None));

    public Task<Account?> TryAsync(string email, string password) =>
        AskAsync<PasswordCheck, Account?>(check => check.RunAsync(email, password, Origin, CancellationToken.None));

    public async Task<IReadOnlyList<string>> TrailAsync()
    {
        await using var db = Db();
        return await db.AuditEntries.Where(entry => entry.Actor != "TalentMarket").OrderBy(entry => entry.Id)
            .Select(entry => entry.Actor + " " + entry.Action + " " + entry.Subject + (entry.After == null ? "" : ": " + entry.After)).ToListAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        await store.DisposeAsync();
    }

    private sealed class SetClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
