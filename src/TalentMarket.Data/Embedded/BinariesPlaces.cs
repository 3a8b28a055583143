using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;

namespace TalentMarket.Data.Embedded;

/// <summary>The folders in which a system may keep PostgreSQL's server programs, best first.</summary>
internal static class BinariesPlaces
{
    /// <summary>Each place once, looked up only when those before it did not do.</summary>
    public static async IAsyncEnumerable<string> ForAsync(
        EmbeddedPostgresOptions options, ClusterFolder folder, ILogger logger, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (options.BinariesFolder is { } only)
        {
            yield return only;
            yield break;
        }

        var seen = new HashSet<string>();
        foreach (var place in OnPath().Where(seen.Add))
            yield return place;
        foreach (var place in (await FromPgConfigAsync(cancellationToken)).Concat(InUsualFolders()).Where(seen.Add))
            yield return place;
        if ((folder.MajorVersion ?? NpmBinaries.MajorVersion) == NpmBinaries.MajorVersion
            && await NpmBinaries.FetchAsync(folder, logger, cancellationToken) is { } fetched)
            yield return fetched;
    }

    private static IEnumerable<string> InUsualFolders() =>
    [
        .. Versioned("/usr/lib/postgresql", "*"),
        .. Versioned("/usr", "pgsql-*"),
        .. Versioned("/opt/homebrew/opt", "postgresql@*"),
        .. Versioned("/usr/local/opt", "postgresql@*"),
        .. Versioned(Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "PostgreSQL"), "*")
    ];

    // A link such as /usr/local/bin/initdb stands apart from the libraries and the share folder: its target counts.
    private static IEnumerable<string> OnPath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => new FileInfo(Path.Combine(folder, OperatingSystem.IsWindows() ? "initdb.exe" : "initdb")))
            .Where(file => file.Exists)
            .Select(file => file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? file.FullName)
            .Select(file => Path.GetDirectoryName(file)!);

    private static async Task<IEnumerable<string>> FromPgConfigAsync(CancellationToken cancellationToken)
    {
        var answer = await Command.RunAsync(null, "pg_config", ["--bindir"], cancellationToken);
        return answer.ExitCode == 0 ? [answer.Output.Trim()] : [];
    }

    private static IEnumerable<string> Versioned(string folder, string pattern) =>
        Directory.Exists(folder)
            ? Directory.GetDirectories(folder, pattern).OrderByDescending(Major).Select(version => Path.Combine(version, "bin"))
            : [];

    private static int Major(string versionFolder)
    {
        var name = Path.GetFileName(versionFolder);
        return int.TryParse(name[(name.LastIndexOfAny(['-', '@']) + 1)..].Split('.')[0], out var major) ? major : 0;
    }
}
