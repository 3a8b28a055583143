using Microsoft.Extensions.Configuration;

namespace TalentMarket.Web.CommandLine;

/// <summary>Where a verb writes and what it is configured by.</summary>
/// <param name="IsInteractive">True when somebody watches, so that progress is worth a line that is overwritten.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error, bool IsInteractive, IConfiguration Configuration)
{
    public static Terminal OfProcess() => new(Console.Out, Console.Error, !Console.IsErrorRedirected,
        new ConfigurationBuilder().SetBasePath(AppContext.BaseDirectory).AddJsonFile("appsettings.json", optional: true).AddEnvironmentVariables().Build());

    /// <summary>Says what was not understood and where help is.</summary>
    public async Task<int> MisusedAsync(string problem)
    {
        await Error.WriteLineAsync($"{problem} Type help for what the program understands.");
        return Verbs.Misused;
    }

    public async Task<int> FailedAsync(params IEnumerable<string> sentences)
    {
        foreach (var sentence in sentences) await Error.WriteLineAsync(sentence);
        return Verbs.Failed;
    }
}
