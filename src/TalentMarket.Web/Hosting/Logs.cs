using System.Globalization;
using Microsoft.Extensions.Options;
using Serilog;
using Serilog.Core;
using Serilog.Formatting.Json;

namespace TalentMarket.Web.Hosting;

/// <summary>Logs on the console: sentences for people, or with Logs:Format=json one JSON object a line for whoever collects them.
/// Levels and further places are the usual settings of Serilog.</summary>
internal static class Logs
{
    private const string Sentence = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";

    private static volatile bool isSilent;

    /// <summary>Nothing more is written: the process ends with a sentence of its own.</summary>
    public static void Silence() => isSilent = true;

    public static Logger Of(IConfiguration configuration)
    {
        var logs = new LoggerConfiguration().ReadFrom.Configuration(configuration).Enrich.FromLogContext().Filter.ByExcluding(_ => isSilent);
        return configuration["Logs:Format"] switch
        {
            null or "" or "text" => logs.WriteTo.Console(outputTemplate: Sentence, formatProvider: CultureInfo.InvariantCulture).CreateLogger(),
            "json" => logs.WriteTo.Console(new JsonFormatter(renderMessage: true)).CreateLogger(),
            var other => throw new OptionsValidationException("Logs", typeof(Logs), [$"Logs:Format is '{other}', expected text or json."]),
        };
    }
}
