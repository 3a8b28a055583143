namespace TalentMarket.Data.Embedded;

/// <summary>The one message when no suitable PostgreSQL is there, with the command that helps on this system.</summary>
internal static class MissingBinaries
{
    public static string Message(EmbeddedPostgresOptions options, ClusterFolder folder, IReadOnlyCollection<PostgresBinaries> unsuitable)
    {
        var seen = string.Join(", ", unsuitable.Select(binaries => $"PostgreSQL {binaries.Version} in {binaries.Folder}"));
        if (folder.MajorVersion is { } wanted)
            return $"The data folder {folder.Path} was made by PostgreSQL {wanted}, and this system has {(seen == "" ? "none" : "only " + seen)}. "
                + $"Nothing was changed. Install PostgreSQL {wanted}, or name another folder with Embedded__DataFolder.";
        if (options.BinariesFolder is { } place)
            return $"Embedded__BinariesFolder names {place}, which holds {(seen == "" ? "no working initdb and postgres" : "only " + seen)}; "
                + $"version {PostgresBinaries.OldestMajorVersion} or later is needed.";
        return $"TalentMarket keeps its data in PostgreSQL {PostgresBinaries.OldestMajorVersion} or later, "
            + $"and this system has {(seen == "" ? "none" : "only " + seen)}, and none could be fetched through npm. "
            + $"Install it with: {InstallCommand()} (or name your own server with ConnectionStrings__TalentMarket).";
    }

    private static string InstallCommand()
    {
        if (OperatingSystem.IsMacOS())
            return "brew install postgresql@17";
        if (OperatingSystem.IsWindows())
            return "winget install PostgreSQL.PostgreSQL.17";
        return InstallCommand(File.Exists("/etc/os-release") ? File.ReadAllText("/etc/os-release") : "");
    }

    internal static string InstallCommand(string osRelease)
    {
        var names = osRelease.Split('\n')
            .Where(line => line.StartsWith("ID=", StringComparison.Ordinal) || line.StartsWith("ID_LIKE=", StringComparison.Ordinal))
            .SelectMany(line => line[(line.IndexOf('=') + 1)..].Trim('"').Split(' '))
            .ToHashSet();
        return names switch
        {
            _ when names.Overlaps(["debian", "ubuntu"]) => "sudo apt-get install postgresql",
            _ when names.Overlaps(["fedora", "rhel", "centos"]) => "sudo dnf install postgresql-server",
            _ when names.Overlaps(["suse", "opensuse"]) => "sudo zypper install postgresql-server",
            _ when names.Contains("arch") => "sudo pacman -S postgresql",
            _ when names.Contains("alpine") => "sudo apk add postgresql setpriv",
            _ => "your system's package manager (the package is called postgresql or postgresql-server)"
        };
    }
}
