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
        var candidates = options.BinariesFolder is { } only
            ? await InAsync([only], cancellationToken)
            : await InAsync(await BinariesPlaces.OnThisSystemAsync(cancellationToken), cancellationToken);
        if (Choose(candidates, folder) is { } found)
            return new BinariesSearch.Found(found);

        if (options.BinariesFolder is null && (folder.MajorVersion ?? NpmBinaries.MajorVersion) == NpmBinaries.MajorVersion
            && await NpmBinaries.FetchAsync(folder, logger, cancellationToken) is { } place)
        {
            candidates = [.. candidates, .. await InAsync([place], cancellationToken)];
            if (Choose(candidates, folder) is { } fetched)
                return new BinariesSearch.Found(fetched);
        }

        return new BinariesSearch.Missing(MissingBinaries.Message(options, folder, candidates));
    }

    private static PostgresBinaries? Choose(IEnumerable<PostgresBinaries> candidates, ClusterFolder folder) =>
        candidates.FirstOrDefault(candidate => folder.MajorVersion is { } wanted
            ? candidate.Version.Major == wanted
            : candidate.Version.Major >= OldestMajorVersion);

    private static async Task<List<PostgresBinaries>> InAsync(IEnumerable<string> places, CancellationToken cancellationToken)
    {
        var found = new List<PostgresBinaries>();
        foreach (var place in places.Distinct())
        {
            if (!File.Exists(Program(place, "initdb")) || !File.Exists(Program(place, "postgres")))
                continue;
            var answer = await Command.RunAsync(null, Program(place, "postgres"), ["--version"], cancellationToken);
            if (VersionNumber().Match(answer.Output) is { Success: true } version)
                found.Add(new PostgresBinaries(place, Version.Parse(version.Value)));
        }

        return found;
    }

    private static string Program(string folder, string name) =>
        Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name);

    // "postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)"; a beta says "19beta1" and is nobody's production server.
    [GeneratedRegex(@"\d+\.\d+")]
    private static partial Regex VersionNumber();
}
