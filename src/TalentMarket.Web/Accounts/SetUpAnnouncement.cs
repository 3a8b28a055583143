using TalentMarket.Data.Accounts;

namespace TalentMarket.Web.Accounts;

/// <summary>While there is no administrator, tells whoever started the product where the first account is opened.</summary>
internal static partial class SetUpAnnouncement
{
    // Asked once pages can be asked for: the first of them does not wait for it.
    public static void AnnounceSetUp(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() => _ = Task.Run(async () =>
    {
        try
        {
            if (await app.Services.GetRequiredService<FirstAdmin>().LinkAsync(app.Lifetime.ApplicationStopping) is { } token)
                Console.WriteLine($"Set up the first administrator: {LinkAddress.Of(SiteOf(app), LinkPurpose.SetUp, token)}");
        }
        catch (OperationCanceledException)
        {
        }
        catch (Npgsql.NpgsqlException unreachable)
        {
            LogFailed(app.Logger, unreachable);
        }
    }));

    private static Uri SiteOf(WebApplication app)
    {
        if (app.Services.GetRequiredService<Microsoft.Extensions.Options.IOptions<AccountOptions>>().Value.PublicAddress is { } configured) return configured;
        var listening = BindingAddress.Parse(app.Urls.First());
        return new Uri($"{listening.Scheme}://{NameOf(listening.Host)}:{listening.Port}");
    }

    // Passkeys belong to a name, and what listens everywhere is reached by this one here.
    private static string NameOf(string host) => host is "127.0.0.1" or "[::1]" or "0.0.0.0" or "[::]" or "*" or "+" ? "localhost" : host;

    [LoggerMessage(LogLevel.Error, "Whether there is an administrator could not be found out; the next start tries again")]
    private static partial void LogFailed(ILogger logger, Exception exception);
}
