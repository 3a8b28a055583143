using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Web.Tests.Accounts;

/// <summary>The site on a database of its own, opened to whoever has not signed in as far as a test wants it.</summary>
internal sealed class AnySite : IAsyncDisposable
{
    private readonly WebApplicationFactory<Program> application;

    private AnySite(WebApplicationFactory<Program> application)
    {
        this.application = application;
        Client = NewClient();
    }

    /// <summary>Follows no redirect and keeps no cookie.</summary>
    public HttpClient Client { get; }

    public Uri Address => application.ClientOptions.BaseAddress;

    public IServiceProvider Services => application.Services;

    /// <summary>Every route the running site answers.</summary>
    public IReadOnlyList<RouteEndpoint> Endpoints =>
        [.. Services.GetRequiredService<IEnumerable<EndpointDataSource>>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().Distinct()];

    public static AnySite Start(string connectionString, AnonymousAccess? anonymous, params (string Name, string Value)[] settings) =>
        Start(connectionString, anonymous, _ => { }, settings);

    /// <summary>With parts of the product put in place by a test.</summary>
    public static AnySite Start(string connectionString, AnonymousAccess? anonymous, Action<IServiceCollection> parts, params (string Name, string Value)[] settings)
    {
        var application = new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
        {
            builder.UseSetting("ConnectionStrings:TalentMarket", connectionString)
                .UseSetting("urls", "http://127.0.0.1:0")
                .UseSetting("Illustration:Enabled", "false")
                .UseSetting("Limits:RequestsPerMinute", "1000000");
            if (anonymous is { } access) builder.UseSetting("Access:Anonymous", access.ToString());
            foreach (var (name, value) in settings) builder.UseSetting(name, value);
            builder.ConfigureTestServices(parts);
        });
        application.UseKestrel(0);
        application.StartServer();
        return new AnySite(application);
    }

    public HttpClient NewClient() =>
        new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await application.DisposeAsync();
    }
}
