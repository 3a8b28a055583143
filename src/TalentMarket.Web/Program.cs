using TalentMarket.Data;
using TalentMarket.Data.Database;
using TalentMarket.Web.Accounts;
using TalentMarket.Web.CommandLine;
using TalentMarket.Web.Hosting;
using TalentMarket.Web.Layout;

try
{
    if (Verbs.IsVerb(args)) return await Verbs.RunAsync(args, Terminal.OfProcess(), CancellationToken.None);

    var builder = WebApplication.CreateBuilder(ProductDefaults.Options(args));
    var startLog = builder.UseTalentMarketDefaults();

    // Until the host runs, Ctrl-C ends the process at once, and the private server with it.
    await using var store = await Store.OpenAsync(builder.Configuration, startLog, CancellationToken.None);
    builder.Services.AddTalentMarketData(store.ApplicationRole);
    builder.Services.AddHostedService<IllustrationRefresh>();
    builder.Services.AddHostedService<QuestionsAhead>();
    builder.Services.AddHostedService<Telemetry>();
    builder.Services.AddSite();
    builder.Services.AddKeyCertificate(builder.Configuration);

    await using var app = builder.Build();
    app.UseSite();
    app.AnnounceWhenReady();
    app.AnnounceSetUp();
    await using var firstPage = FirstPageAhead.Begin(app.Services);
    try
    {
        await app.StartAsync();
    }
    catch (Exception exception) when (StartupFailure.Explain(exception) is not null)
    {
        // Whatever was on its way would only report that it was interrupted.
        Logs.Silence();
        throw;
    }

    await app.WaitForShutdownAsync();
    return 0;
}
catch (Exception exception) when (StartupFailure.Explain(exception) is { } reason)
{
    await Console.Error.WriteLineAsync(reason);
    return 1;
}
