namespace TalentMarket.Data.Embedded;

public sealed class EmbeddedPostgresOptions
{
    public const string SectionName = "Embedded";

    /// <summary>Where the cluster, its socket and its lock live.</summary>
    public string DataFolder { get; init; } = DefaultDataFolder;

    /// <summary>The folder of initdb and postgres; when set, no other place is searched.</summary>
    public string? BinariesFolder { get; init; }

    /// <summary>The database that a command beside a running instance connects to.</summary>
    public string Database { get; init; } = "talentmarket";

    /// <summary>For test clusters only: acknowledged rows may be lost, in exchange for speed.</summary>
    internal bool IsThrowaway { get; init; }

    private static string DefaultDataFolder =>
        OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess
            ? "/var/lib/talentmarket"
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "talentmarket");
}
