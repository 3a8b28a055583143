using TalentMarket.Data.Surveys;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Web.CommandLine;

/// <summary>What the program does when its first word is a verb, instead of serving pages.</summary>
internal static class Verbs
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int Misused = 2;

    public const string DataFolder = "--data-folder";

    /// <summary>Whoever typed the verb.</summary>
    public static Caller Caller { get; } = Caller.Console(Environment.UserName);

    private static string Help => $"""
        Without a verb the program serves its pages. Verbs:

          import FILE --survey NAME --mapping FILE.json [--effective-date YYYY-MM-DD] [--publish]
              Brings a CSV file (also .gz, or .zip with one file) or an Excel workbook into a survey.
              --mapping names a mapping file or one that ships: {string.Join(", ", MappingFile.Shipped)}.
          import --template csv|xlsx [--out FILE]
              Writes an empty file in the canonical format.
          publish NAME
              Publishes the latest draft of a survey.
          open-data add {string.Join('|', OpenDataSet.All.Select(set => set.Name))} --from FILE
              Imports and publishes an open survey, checked to be the edition this program knows.
          backup FILE
              Writes everything the store holds to one file, as it stands at this moment; the product may run.
          restore FILE [--replace]
              Puts a backup in place of everything the store holds. The product must not run. Surveys that were
              brought in since are only replaced with --replace, and a backup of them is written first.
          trail verify [--kept NUMBER:HASH]
              Computes the chain over the trail again and names the first entry that does not fit.
          recover-admin EMAIL
              Makes an account an administrator that can sign in again, and prints a one-time link that sets its password.
          help
              Prints this.

        Verbs that use the database work beside a running instance or alone. They find it as the program does:
        by ConnectionStrings__TalentMarket, else in the data folder (--data-folder FOLDER names another).
        """;

    public static bool IsVerb(IReadOnlyList<string> args) =>
        args.Count > 0 && args[0] is "import" or "publish" or "open-data" or "backup" or "restore" or "trail" or "recover-admin" or "help" or "--help" or "-h";

    /// <returns>The exit code: 0 done, 1 refused or failed, 2 not understood.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellationToken)
    {
        if (args.Skip(1).Any(arg => arg is "--help" or "-h") || args[0] is "help" or "--help" or "-h")
        {
            await terminal.Output.WriteLineAsync(Help);
            return Done;
        }

        var rest = args.Skip(1).ToList();
        return args[0] switch
        {
            "import" => await ImportVerb.RunAsync(rest, terminal, cancellationToken),
            "publish" => await PublishVerb.RunAsync(rest, terminal, cancellationToken),
            "backup" => await BackupVerb.RunAsync(rest, terminal, cancellationToken),
            "recover-admin" => await RecoverAdminVerb.RunAsync(rest, terminal, cancellationToken),
            "restore" => await RestoreVerb.RunAsync(rest, terminal, cancellationToken),
            "trail" => await TrailVerb.RunAsync(rest, terminal, cancellationToken),
            _ => await OpenDataVerb.RunAsync(rest, terminal, cancellationToken),
        };
    }
}
