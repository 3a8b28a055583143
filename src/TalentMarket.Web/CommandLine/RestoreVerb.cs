using System.Globalization;
using TalentMarket.Data.Backups;

namespace TalentMarket.Web.CommandLine;

internal static class RestoreVerb
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellationToken)
    {
        var (arguments, problem) = VerbArguments.Read(args, 1, [Verbs.DataFolder], ["--replace"]);
        if (arguments is null) return await terminal.MisusedAsync(problem!);
        if (arguments.Words is not [var path]) return await terminal.MisusedAsync("restore needs the file to read.");
        if (!File.Exists(path)) return await terminal.FailedAsync($"There is no file {path}.");

        await using var store = await VerbStore.OpenAloneAsync(terminal, arguments, cancellationToken);
        try
        {
            if (await Restore.WouldReplaceUploadsAsync(Verbs.Caller, store.OwnerConnectionString, cancellationToken))
            {
                if (!arguments.Has("--replace"))
                    return await terminal.FailedAsync("The store holds surveys that were brought in. Nothing was changed. Restore with --replace to put the backup in their place; a backup of them is written first.");
                var kept = FormattableString.Invariant($"{path}.replaced-{DateTime.UtcNow:yyyyMMdd-HHmmss}");
                var replaced = await Backup.WriteAsync(Verbs.Caller, store.OwnerConnectionString, kept, TimeProvider.System, cancellationToken);
                await terminal.Output.WriteLineAsync(BackupVerb.Account(replaced, kept));
            }

            var contents = await Restore.RunAsync(Verbs.Caller, store.OwnerConnectionString, path, TimeProvider.System, cancellationToken);
            await terminal.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                $"Restored {contents.Rows:N0} rows of {contents.Tables.Count} tables as they stood at {contents.At:yyyy-MM-dd HH:mm:ss} UTC."));
            return Verbs.Done;
        }
        catch (BackupException refused)
        {
            return await terminal.FailedAsync(refused.Message);
        }
    }
}
