using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;

namespace TalentMarket.Data.Embedded;

/// <summary>A folder with initdb and postgres of one version.</summary>
public sealed partial record PostgresBinaries(string Folder, Version Version)
{
    public const int OldestMajorVersion = 15;

    internal string Initdb => Program(Folder, "initdb");
    internal string Control => Program(Folder, "pg_ctl");
    internal string Postgres => Program(Folder, "postgres");

    /// <summary>The binaries for a data folder, fetched once where the system has none; an existing cluster decides the version.</summary>
    public static async Task<BinariesSearch> FindAsync(
        EmbeddedPostgresOptions options, ILogger logger, CancellationToken cancellationToken)
    {
        var folder = ClusterFolder.At(options.DataFolder);
        var unsuitable = new List<PostgresBinaries>();
        await foreach (var place in BinariesPlaces.ForAsync(options, folder, logger, cancellationToken))
        {
            if (await InAsync(place, cancellationToken) is not { } found)
                continue;
            if (folder.MajorVersion is { } wanted ? found.Version.Major == wanted : found.Version.Major >= OldestMajorVersion)
                return new BinariesSearch.Found(found);
            unsuitable.Add(found);
        }

        return new BinariesSearch.Missing(MissingBinaries.Message(options, folder, unsuitable));
    }

    private static async Task<PostgresBinaries?> InAsync(string place, CancellationToken cancellationToken)
    {
        if (!File.Exists(Program(place, "initdb")) || !File.Exists(Program(place, "postgres")))
            return null;
        var answer = await Command.RunAsync(null, Program(place, "postgres"), ["--version"], cancellationToken);
        return VersionNumber().Match(answer.Output) is { Success: true } version
            ? new PostgresBinaries(place, Version.Parse(version.Value))
            : null;
    }

    private static string Program(string folder, string name) =>
        Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name);

    // "postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)"; a beta says "19beta1" and is nobody's production server.
    [GeneratedRegex(@"\d+\.\d+", RegexOptions.NonBacktracking)]
    private static partial Regex VersionNumber();
}
