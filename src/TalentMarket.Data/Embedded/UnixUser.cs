namespace TalentMarket.Data.Embedded;

/// <summary>The system user that runs the server when the application itself runs as root, which PostgreSQL refuses.</summary>
internal sealed record UnixUser(string Name, string Home)
{
    private static readonly string[] Preferred = ["postgres", "talentmarket", "nobody"];

    /// <summary>Null when the server can run as whoever runs the application.</summary>
    public static async Task<UnixUser?> ForServerAsync(string existingCluster, CancellationToken cancellationToken)
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
            return null;

        var users = Known();
        var owner = Directory.Exists(existingCluster)
            ? (await Command.RunAsync(null, "stat", ["-c", "%U", existingCluster], cancellationToken)).Output.Trim()
            : null;
        return Preferred.Prepend(owner)
            .Where(name => name is not null and not "root")
            .Select(name => users.GetValueOrDefault(name!))
            .FirstOrDefault(user => user is not null)
            ?? throw new EmbeddedPostgresException(
                "PostgreSQL does not run as root, and this system has none of the users postgres, talentmarket and nobody. " +
                "Create one (useradd --system talentmarket) or start TalentMarket as an ordinary user.");
    }

    /// <summary>Makes a folder of mode 0700 that this user owns.</summary>
    public async Task CreateFolderAsync(string folder, CancellationToken cancellationToken)
    {
        var result = await Command.RunAsync(null, "install", ["-d", "-m", "700", "-o", Name, folder], cancellationToken);
        if (result.ExitCode != 0)
            throw new EmbeddedPostgresException($"The folder {folder} cannot be made for the user {Name}: {result.Error.Trim()}");
    }

    private static Dictionary<string, UnixUser> Known() =>
        File.ReadLines("/etc/passwd")
            .Select(line => line.Split(':'))
            .Where(fields => fields.Length > 5)
            .GroupBy(fields => fields[0])
            .ToDictionary(group => group.Key, group => new UnixUser(group.Key, group.First()[5]));
}
