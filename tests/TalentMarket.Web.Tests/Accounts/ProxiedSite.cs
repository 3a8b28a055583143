using TalentMarket.Domain.Accounts;

namespace TalentMarket.Web.Tests.Accounts;

/// <summary>The site as it stands behind a proxy that ends HTTPS, open to visitors.</summary>
public sealed class ProxiedSite(PostgresFixture postgres) : IAsyncLifetime
{
    public const string Host = "pay.example";

    internal AnySite Site { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var connectionString = await postgres.CreateDatabaseAsync(TestContext.Current.CancellationToken);
        Site = AnySite.Start(connectionString, AnonymousAccess.Export, ("Access:KnownProxies", "127.0.0.1"), ("AllowedHosts", "*"));
        await SmallMarket.AddAsync(connectionString, TestContext.Current.CancellationToken);
    }

    internal async Task<HttpResponseMessage> AskAsync(HttpMethod method, string address, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, address) { Headers = { Host = Host } };
        request.Headers.Add("X-Forwarded-Proto", "https");
        return await Site.Client.SendAsync(request, cancellationToken);
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
