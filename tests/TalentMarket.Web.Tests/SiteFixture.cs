using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Tests.Accounts;

namespace TalentMarket.Web.Tests;

/// <summary>The running site on a database of its own, and one browser, for every test that needs either.</summary>
[CollectionDefinition(Name)]
public sealed class SiteFixture(PostgresFixture postgres) : ICollectionFixture<SiteFixture>, IAsyncLifetime
{
    public const string Name = "Site";

    private static readonly string[] ChromiumPaths =
        ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

    private static readonly string[] ChromiumArguments =
        ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private WebApplicationFactory<Program>? application;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public string Address => application!.ClientOptions.BaseAddress.ToString().TrimEnd('/');

    public string ConnectionString { get; private set; } = "";

    /// <summary>Where files that tests bring stand.</summary>
    public string SurveysFolder { get; } = Directory.CreateTempSubdirectory("talentmarket-site-surveys-").FullName;

    public T Service<T>()
        where T : notnull => application!.Services.GetRequiredService<T>();

    public AsyncServiceScope Scope() => application!.Services.CreateAsyncScope();

    /// <summary>A browser in which somebody of this role has signed in.</summary>
    internal async Task<Person> SignedInAsync(Role role)
    {
        var person = await Person.CreateAsync(this, role);
        (await person.SignInAsync()).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return person;
    }

    /// <summary>Does not follow redirects, so that tests see them.</summary>
    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        ConnectionString = await postgres.CreateDatabaseAsync(cancellationToken);
        application = new WebApplicationFactory<Program>().WithWebHostBuilder(builder => builder
            .UseSetting("ConnectionStrings:TalentMarket", ConnectionString)
            .UseSetting("urls", "http://127.0.0.1:0")
            .UseSetting("Access:Anonymous", "Export")
            .UseSetting("Accounts:TriesPerMinute", "100000")
            .UseSetting("Limits:RequestsPerMinute", "1000000")
            .UseSetting("Limits:CircuitsPerCaller", "1000000")
            .UseSetting("Surveys:Folder", SurveysFolder)
            .UseSetting("Illustration:Enabled", "false"));
        application.UseKestrel(0);
        application.StartServer();
        await SmallMarket.AddAsync(ConnectionString, cancellationToken);
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(Address) };
    }

    /// <summary>A new browser context with nothing remembered.</summary>
    public async Task<IBrowserContext> BrowseAsync(int width, ColorScheme scheme = ColorScheme.Light, bool runsScripts = true)
    {
        playwright ??= await Playwright.CreateAsync();
        browser ??= await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = ChromiumPaths.FirstOrDefault(File.Exists),
            Args = ChromiumArguments,
        });
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address,
            ColorScheme = scheme,
            JavaScriptEnabled = runsScripts,
            ViewportSize = new ViewportSize { Width = width, Height = width < 600 ? 844 : 900 },
        });
        context.SetDefaultTimeout(15_000);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        Client?.Dispose();
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        if (application is not null) await application.DisposeAsync();
        Directory.Delete(SurveysFolder, recursive: true);
    }
}
