using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace TalentMarket.Data.Embedded;

/// <summary>The private folder of the socket, the only way into the server.</summary>
internal sealed record SocketFolder(string Path)
{
    private const int LongestSocketPathBytes = 107;
    private const int NameHexDigits = 12;
    private const string SocketName = ".s.PGSQL.5432";

    public string Socket => System.IO.Path.Combine(Path, SocketName);

    public string ConnectionString(string database, string username) => new NpgsqlConnectionStringBuilder
    {
        Host = Path,
        Database = database,
        Username = username,
        SslMode = SslMode.Disable,
        GssEncryptionMode = GssEncryptionMode.Disable
    }.ConnectionString;

    /// <summary>In the data folder; where that makes a path too long for a socket, below the temporary folder.</summary>
    public static async Task<SocketFolder> CreateAsync(ClusterFolder folder, UnixUser? user, CancellationToken cancellationToken)
    {
        var inside = new SocketFolder(System.IO.Path.Combine(folder.Path, "run"));
        if (inside.CanHoldASocket)
        {
            await NewCluster.CreatePrivateFolderAsync(inside.Path, user, cancellationToken);
            return inside;
        }

        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(folder.Path)))[..NameHexDigits];
        var outside = new SocketFolder($"/tmp/tm-{name}");
        await outside.CreateInPublicAsync(user, cancellationToken);
        return outside;
    }

    public void RemoveStaleFiles()
    {
        File.Delete(Socket);
        File.Delete(Socket + ".lock");
    }

    private bool CanHoldASocket =>
        Encoding.UTF8.GetByteCount(Socket) <= LongestSocketPathBytes
        // Connection strings read a comma as a list of hosts; the server reads quotes as its own.
        && Path.AsSpan().IndexOfAny(",\"':") < 0 || OperatingSystem.IsWindows();

    // Anybody can put a folder or a link of this name into /tmp first: it counts only when it is our own.
    private async Task CreateInPublicAsync(UnixUser? user, CancellationToken cancellationToken)
    {
        await Command.RunAsync(user, "mkdir", ["-m", "700", Path], cancellationToken);
        var isOurs = (await Command.RunAsync(user, "test", ["-O", Path], cancellationToken)).ExitCode == 0;
        var isPrivate = isOurs
            && new DirectoryInfo(Path) is { Exists: true, LinkTarget: null } found
            && (found.UnixFileMode & ~(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute)) == 0;
        if (!isPrivate)
            throw new EmbeddedPostgresException(
                $"The folder {Path}, needed for the server's socket, belongs to somebody else or is open to others. Remove it and start again.");
    }
}
