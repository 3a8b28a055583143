using System.Globalization;
using TalentMarket.Data.Backups;

namespace TalentMarket.Web.CommandLine;

internal static class BackupVerb
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellationToken)
    {
        var (arguments, problem) = VerbArguments.Read(args, 1, [Verbs.DataFolder], []);
        if (arguments is null) return await terminal.MisusedAsync(problem!);
        if (arguments.Words is not [var path]) return await terminal.MisusedAsync("backup needs the file to write.");

        await using var store = await VerbStore.OpenAsync(terminal, arguments, cancellationToken);
        try
        {
            var contents = await Backup.WriteAsync(Verbs.Caller, store.OwnerConnectionString, path, TimeProvider.System, cancellationToken);
            await terminal.Output.WriteLineAsync(Account(contents, path));
            return Verbs.Done;
        }
        catch (BackupException refused)
        {
            return await terminal.FailedAsync(refused.Message);
        }
    }

    public static string Account(BackupContents contents, string path) => string.Create(CultureInfo.InvariantCulture,
        $"Wrote {contents.Rows:N0} rows of {contents.Tables.Count} tables to {path}, {new FileInfo(path).Length / 1e6:N1} MB, as they stood at {contents.At:yyyy-MM-dd HH:mm:ss} UTC.");
}
