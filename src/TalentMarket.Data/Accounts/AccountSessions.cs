using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using TalentMarket.Data.Database;

namespace TalentMarket.Data.Accounts;

/// <summary>Browsers that are signed in. Everything is asked of the store at every request, so whatever is ended is over at once, on every instance.</summary>
public sealed class AccountSessions(IDbContextFactory<TalentMarketDbContext> contexts, TimeProvider clock, StoreReach reach) : IDisposable
{
    private const int LongestBrowser = 200;
    private const int MostRemembered = 10_000;

    // How exactly the last visit is known: one write a minute is enough.
    private static readonly TimeSpan SeenWithin = TimeSpan.FromMinutes(1);

    private static readonly Expression<Func<OpenSession, SignedIn>> Who = open => new SignedIn(
        open.Session.Id, open.Account.Id, open.Account.Email!, open.Account.Role, open.Session.Method, open.Session.AuthenticatedAt, open.Session.LastSeenAt);

    private readonly MemoryCache lastFound = new(new MemoryCacheOptions { SizeLimit = MostRemembered });

    public static TimeSpan IdleFor { get; } = TimeSpan.FromMinutes(30);

    public static TimeSpan LastsFor { get; } = TimeSpan.FromHours(12);

    /// <returns>The key that the browser is to hold.</returns>
    public async Task<string> BeginAsync(Guid accountId, SignInMethod method, string browser, string address, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var key = Secret.Create();
        var now = clock.GetUtcNow();
        db.AccountSessions.Add(new AccountSession
        {
            Id = Guid.CreateVersion7(now), KeyHash = Secret.HashOf(key), AccountId = accountId, Method = method, CreatedAt = now, AuthenticatedAt = now,
            LastSeenAt = now, Browser = browser.Length <= LongestBrowser ? browser : browser[..LongestBrowser], Address = address,
        });
        var email = await db.Accounts.Where(account => account.Id == accountId).Select(account => account.Email!).SingleAsync(cancellationToken);
        db.Record(clock, email, "signed in", email, after: Words(method), origin: address);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.AccountSessions.Where(session => session.LastSeenAt < now - IdleFor || session.CreatedAt < now - LastsFor).ExecuteDeleteAsync(cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return key;
    }

    /// <summary>Null when nobody is signed in by this key, or not any more. While the store is away, nobody can be signed out either:
    /// whoever was found last stays.</summary>
    public async Task<SignedIn?> FindAsync(string key, CancellationToken cancellationToken)
    {
        var hash = Secret.HashOf(key);
        var remembered = Convert.ToHexString(hash);
        if (lastFound.Get<SignedIn>(remembered) is { } last && reach.IsAwayNow(contexts)) return last;
        SignedIn? found;
        try
        {
            found = await StoreReach.InTimeAsync(AskAsync(hash, cancellationToken), cancellationToken);
            reach.Answered();
        }
        catch (Exception exception) when (StoreReach.IsAway(exception))
        {
            reach.Missed();
            return lastFound.Get<SignedIn>(remembered);
        }

        if (found is null) lastFound.Remove(remembered);
        else lastFound.Set(remembered, found, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = IdleFor });
        return found;
    }

    /// <summary>Those of the sessions that are not over, with what their people may do now.</summary>
    public async Task<IReadOnlyList<SignedIn>> StillAsync(IReadOnlyCollection<Guid> sessionIds, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await Open(db).Where(open => sessionIds.Contains(open.Session.Id)).Select(Who).ToListAsync(cancellationToken);
    }

    /// <summary>The sessions of one account that are not over, the last seen first.</summary>
    public async Task<IReadOnlyList<AccountSession>> ListAsync(Guid accountId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var now = clock.GetUtcNow();
        return await db.AccountSessions.AsNoTracking()
            .Where(session => session.AccountId == accountId && session.LastSeenAt >= now - IdleFor && session.CreatedAt >= now - LastsFor)
            .OrderByDescending(session => session.LastSeenAt).ToListAsync(cancellationToken);
    }

    /// <summary>Ends one session of the account; an unknown one, or another's, is left alone.</summary>
    public Task EndAsync(SignedIn who, Guid sessionId, string origin, CancellationToken cancellationToken) =>
        EndAsync(who, session => session.Id == sessionId, "signed out", origin, cancellationToken);

    public Task EndAllAsync(SignedIn who, string origin, CancellationToken cancellationToken) =>
        EndAsync(who, session => true, "signed out everywhere", origin, cancellationToken);

    /// <summary>The person has just proved again who they are, perhaps in a better way than before.</summary>
    public async Task ConfirmAsync(SignedIn who, SignInMethod method, string origin, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var now = clock.GetUtcNow();
        db.Record(clock, who.Email, "confirmed who they are", who.Email, after: Words(method), origin: origin);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.AccountSessions.Where(session => session.Id == who.SessionId)
            .ExecuteUpdateAsync(row => row.SetProperty(session => session.AuthenticatedAt, now).SetProperty(session => session.Method, method), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    public void Dispose() => lastFound.Dispose();

    private async Task<SignedIn?> AskAsync(byte[] hash, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var found = await Open(db).Where(open => open.Session.KeyHash == hash).Select(Who).SingleOrDefaultAsync(cancellationToken);
        if (found is not null) await SeeAsync(db, found, cancellationToken);
        return found;
    }

    private IQueryable<OpenSession> Open(TalentMarketDbContext db)
    {
        var now = clock.GetUtcNow();
        return
            from session in db.AccountSessions.AsNoTracking()
            join account in db.Accounts on session.AccountId equals account.Id
            where account.DisabledAt == null && session.LastSeenAt >= now - IdleFor && session.CreatedAt >= now - LastsFor
            select new OpenSession { Session = session, Account = account };
    }

    private async Task SeeAsync(TalentMarketDbContext db, SignedIn who, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (now - who.LastSeenAt > SeenWithin)
            await db.AccountSessions.Where(session => session.Id == who.SessionId)
                .ExecuteUpdateAsync(row => row.SetProperty(session => session.LastSeenAt, now), cancellationToken);
    }

    private async Task EndAsync(
        SignedIn who, Expression<Func<AccountSession, bool>> which, string action, string origin, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var ended = await db.AccountSessions.Where(session => session.AccountId == who.AccountId).Where(which).ExecuteDeleteAsync(cancellationToken);
        if (ended == 0) return;
        db.Record(clock, who.Email, action, who.Email, origin: origin);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static string Words(SignInMethod method) => method switch
    {
        SignInMethod.SecondFactor => "by password and second factor",
        SignInMethod.Passkey => "by passkey",
        SignInMethod.External => "by an external service",
        _ => "by password",
    };

    private sealed class OpenSession
    {
        public required AccountSession Session { get; init; }

        public required Account Account { get; init; }
    }
}
