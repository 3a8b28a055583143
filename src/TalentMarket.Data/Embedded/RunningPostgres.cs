using Npgsql;

namespace TalentMarket.Data.Embedded;

/// <summary>The server of another process on the same data folder, found by the file that process keeps there.</summary>
public sealed record RunningPostgres
{
    private readonly SocketFolder socket;

    private RunningPostgres(SocketFolder socket, string database) => (this.socket, Database) = (socket, database);

    public string Database { get; }

    public string ConnectionString(string database, string username) => socket.ConnectionString(database, username);

    internal static RunningPostgres? Find(EmbeddedPostgresOptions options)
    {
        var folder = ClusterFolder.At(options.DataFolder);
        if (!File.Exists(folder.ConnectionFile))
            return null;

        using (var free = InstanceLock.TryTake(folder))
        {
            if (free is not null)
                return null;
        }

        var connection = new NpgsqlConnectionStringBuilder(File.ReadAllText(folder.ConnectionFile));
        return new RunningPostgres(new SocketFolder(connection.Host!), connection.Database!);
    }

    internal static void Announce(ClusterFolder folder, SocketFolder socket, string database) =>
        File.WriteAllText(folder.ConnectionFile, socket.ConnectionString(database, EmbeddedPostgres.Owner));

    internal static void Withdraw(ClusterFolder folder) => File.Delete(folder.ConnectionFile);
}
