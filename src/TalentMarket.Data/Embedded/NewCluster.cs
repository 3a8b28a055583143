namespace TalentMarket.Data.Embedded;

/// <summary>initdb into a temporary folder that becomes the cluster only when it is complete and on the disk.</summary>
internal static class NewCluster
{
    private const string Prefix = "cluster.new-";

    public static async Task CreateAsync(
        ClusterFolder folder, PostgresBinaries binaries, UnixUser? user, EmbeddedPostgresOptions options, CancellationToken cancellationToken)
    {
        foreach (var abandoned in Directory.GetDirectories(folder.Path, Prefix + "*"))
            Directory.Delete(abandoned, recursive: true);

        var unfinished = Path.Combine(folder.Path, Prefix + Guid.NewGuid().ToString("N")[..8]);
        await CreatePrivateFolderAsync(unfinished, user, cancellationToken);
        await CheckPassableAsync(unfinished, user, cancellationToken);

        var initdb = await Command.RunAsync(user, binaries.Initdb, Arguments(unfinished, binaries), cancellationToken, unfinished);
        if (initdb.ExitCode != 0)
            throw new EmbeddedPostgresException(
                $"PostgreSQL {binaries.Version} could not make a cluster in {folder.Path}: {initdb.Error.Trim()}");

        if (OperatingSystem.IsLinux() && !options.IsThrowaway)
            LibC.SyncFileSystemOf(Path.Combine(unfinished, "PG_VERSION"));
        Directory.Move(unfinished, folder.Cluster);
    }

    public static async Task CreatePrivateFolderAsync(string folder, UnixUser? user, CancellationToken cancellationToken)
    {
        if (user is not null)
            await user.CreateFolderAsync(folder, cancellationToken);
        else if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static async Task CheckPassableAsync(string folder, UnixUser? user, CancellationToken cancellationToken)
    {
        if (user is null || (await Command.RunAsync(user, "test", ["-x", folder], cancellationToken)).ExitCode == 0)
            return;
        Directory.Delete(folder);
        throw new EmbeddedPostgresException(
            $"The user {user.Name}, who runs the server because PostgreSQL does not run as root, cannot enter {Path.GetDirectoryName(folder)}. " +
            "Name a data folder outside private folders with Embedded__DataFolder.");
    }

    // Collation: the operating system's and ICU's change between builds and would corrupt indexes, so code-point order it is;
    // names are sorted with an explicit collation. The new folder is synced as a whole, once (macOS cannot, so initdb does).
    private static IEnumerable<string> Arguments(string folder, PostgresBinaries binaries)
    {
        string[] locale = binaries.Version.Major >= 17
            ? ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
            : OperatingSystem.IsLinux() ? ["--locale=C.UTF-8"] : ["--locale=C"];
        string[] sync = OperatingSystem.IsLinux() ? ["--no-sync"] : [];
        return
        [
            "-D", folder, "-U", EmbeddedPostgres.Owner, "-A", "trust", "-E", "UTF8",
            "--data-checksums", "--no-instructions", "--text-search-config=english", .. locale, .. sync
        ];
    }
}
