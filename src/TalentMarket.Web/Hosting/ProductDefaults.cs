using Serilog;
using Serilog.Extensions.Logging;

namespace TalentMarket.Web.Hosting;

/// <summary>How the product runs when nobody configures anything: on loopback only, with short logs on the console.</summary>
internal static class ProductDefaults
{
    private const string DefaultAddress = "http://localhost:5080";
    private const string AllowedHosts = "AllowedHosts";

    /// <summary>Settings stand beside the program, wherever it is started from.</summary>
    public static WebApplicationOptions Options(string[] args) => new() { Args = args, ContentRootPath = AppContext.BaseDirectory };

    /// <returns>A logger for what happens before the host exists.</returns>
    public static Microsoft.Extensions.Logging.ILogger UseTalentMarketDefaults(this WebApplicationBuilder builder)
    {
        // Static files of packages are found in a build that is run where it stands, whatever the environment is called.
        builder.WebHost.UseStaticWebAssets();
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey])
            && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists()
            && string.IsNullOrEmpty(builder.Configuration["HTTP_PORTS"]))
        {
            builder.WebHost.UseUrls(DefaultAddress);
            OnlyByNamesOfThisMachine(builder.Configuration);
        }
        else if (Uri.TryCreate(builder.Configuration[WebHostDefaults.ServerUrlsKey], UriKind.Absolute, out var address) && address.IsLoopback)
        {
            OnlyByNamesOfThisMachine(builder.Configuration);
        }

        builder.Services.AddRequestLimits();
        var logger = Logs.Of(builder.Configuration);
        builder.Logging.ClearProviders().AddSerilog(logger, dispose: true);
        return new SerilogLoggerFactory(logger).CreateLogger("TalentMarket.Start");
    }

    // A page elsewhere whose name was made to point here would otherwise be let in by the browser as if it were ours.
    private static void OnlyByNamesOfThisMachine(ConfigurationManager configuration)
    {
        if (string.IsNullOrEmpty(configuration[AllowedHosts])) configuration[AllowedHosts] = "localhost;127.0.0.1;[::1]";
    }

    /// <summary>Prints the address once pages can be asked for; logs may be off, this is always said.</summary>
    public static void AnnounceWhenReady(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        foreach (var address in app.Urls) Console.WriteLine($"TalentMarket is ready: {address}");
    });
}
