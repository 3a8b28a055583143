namespace TalentMarket.Data.Embedded;

/// <summary>The data folder and what lies in it.</summary>
internal sealed record ClusterFolder(string Path)
{
    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode Passable = Private | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    public string Cluster => System.IO.Path.Combine(Path, "cluster");
    public string LockFile => System.IO.Path.Combine(Path, "instance.lock");
    public string ConnectionFile => System.IO.Path.Combine(Path, "connection");
    public string FetchedBinaries => System.IO.Path.Combine(Path, "postgresql");

    /// <summary>The major version that made the cluster; null before there is one.</summary>
    public int? MajorVersion
    {
        get
        {
            var file = System.IO.Path.Combine(Cluster, "PG_VERSION");
            return File.Exists(file) && int.TryParse(File.ReadAllText(file).Trim(), out var version) ? version : null;
        }
    }

    /// <summary>Makes the folder where it is missing; another user's server must be able to pass through root's.</summary>
    public static ClusterFolder Open(string dataFolder)
    {
        var path = System.IO.Path.GetFullPath(dataFolder);
        try
        {
            if (OperatingSystem.IsWindows())
                Directory.CreateDirectory(path);
            else
                Directory.CreateDirectory(path, Environment.IsPrivilegedProcess ? Passable : Private);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw new EmbeddedPostgresException(
                $"The data folder {path} cannot be made: {reason.Message} Name another with Embedded__DataFolder.", reason);
        }

        return At(path);
    }

    public static ClusterFolder At(string dataFolder)
    {
        var path = System.IO.Path.GetFullPath(dataFolder);
        return new ClusterFolder(OperatingSystem.IsWindows() ? path : LibC.RealPath(path));
    }
}
