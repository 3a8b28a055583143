using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TalentMarket.Data;
using TalentMarket.Data.Accounts;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Web.Tests.Accounts;

/// <summary>A closed site that names a service to sign in at, and the service.</summary>
internal sealed class ExternalRoom : IAsyncDisposable
{
    private ExternalRoom(AnySite site, OAuthServer server) => (Site, Server) = (site, server);

    public AnySite Site { get; }

    public OAuthServer Server { get; }

    public static async Task<ExternalRoom> StartAsync(PostgresFixture postgres, CancellationToken cancellationToken, params (string Name, string Value)[] settings)
    {
        var server = await OAuthServer.StartAsync(cancellationToken);
        return new ExternalRoom(AnySite.Start(await postgres.CreateDatabaseAsync(cancellationToken), AnonymousAccess.None, [.. server.Settings(), ("Accounts:TriesPerMinute", "10000"), .. settings]), server);
    }

    public SmallBrowser Browser() => new(Site.Address);

    /// <summary>A browser in which somebody is signed in a moment ago, and their account.</summary>
    public async Task<(SmallBrowser Browser, Account Account)> SignedInAsync(Role role, SignInMethod method = SignInMethod.Password)
    {
        var account = await Comer.AccountAsync(Site, role);
        var browser = Browser();
        browser.Hold(await Site.Services.GetRequiredService<AccountSessions>().BeginAsync(account.Id, method, "a test", "127.0.0.1", CancellationToken.None));
        return (browser, account);
    }

    /// <summary>An account that linked whoever is signed in at the service; nobody is signed in at it any more.</summary>
    public async Task<(SmallBrowser Browser, Account Account)> LinkedAsync(Role role)
    {
        var (browser, account) = await SignedInAsync(role);
        await browser.SubmitAsync("/account/external/example/link", "link-service");
        browser.Text.ShouldContain("Your account");
        browser.ForgetWhoIsSignedIn();
        return (browser, account);
    }

    public async Task<T> AskAsync<T>(Func<TalentMarketDbContext, Task<T>> ask)
    {
        await using var db = await Site.Services.GetRequiredService<IDbContextFactory<TalentMarketDbContext>>().CreateDbContextAsync(CancellationToken.None);
        return await ask(db);
    }

    public Task<List<string>> TrailAsync() => AskAsync(db => db.AuditEntries.Where(entry => entry.Origin == "127.0.0.1").OrderBy(entry => entry.Id)
        .Select(entry => $"{entry.Actor} {entry.Action} {entry.Subject}{(entry.After == null ? "" : ": " + entry.After)}").ToListAsync());

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        await Server.DisposeAsync();
    }
}
