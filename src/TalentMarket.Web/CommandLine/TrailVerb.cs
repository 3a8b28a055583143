using System.Globalization;
using TalentMarket.Data.Trail;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Web.CommandLine;

internal static class TrailVerb
{
    private const string Kept = "--kept";

    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellationToken)
    {
        var (arguments, problem) = VerbArguments.Read(args, 1, [Kept, Verbs.DataFolder], []);
        if (arguments is null) return await terminal.MisusedAsync(problem!);
        if (arguments.Words is not ["verify"]) return await terminal.MisusedAsync("trail is followed by verify.");
        var kept = arguments[Kept] is { } text ? KeptLink.Read(text) : null;
        if (kept is null && arguments[Kept] is { } unread) return await terminal.MisusedAsync($"{Kept} is '{unread}', expected a link as trail verify prints it, NUMBER:HASH.");

        await using var store = await VerbStore.OpenAsync(terminal, arguments, cancellationToken);
        switch (await store.Get<TrailReader>().CheckAsync(Verbs.Caller, kept, cancellationToken))
        {
            case TrailVerdict.Whole whole:
                await terminal.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                    $"The trail is as it was written: {whole.Entries:N0} {(whole.Entries == 1 ? "entry" : "entries")}. Keep this link elsewhere; {Kept} with it shows later that nothing up to here was cut off or written anew:"));
                await terminal.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{whole.Entries}:{whole.LastHash}"));
                return Verbs.Done;
            case TrailVerdict.Broken broken:
                return await terminal.FailedAsync(broken.Sentence);
            default:
                throw new InvalidOperationException("Not a verdict.");
        }
    }
}
