namespace TalentMarket.Data.Embedded;

/// <summary>Everything that one start of the server needs, so that it can be started again.</summary>
internal sealed record PostgresLaunch(
    PostgresBinaries Binaries, UnixUser? User, ClusterFolder Folder, SocketFolder Socket, EmbeddedPostgresOptions Options)
{
    /// <summary>The caller holds the instance lock and has ended what was left over, so files of an earlier run mean nothing.</summary>
    public async Task<PostgresProcess> StartAsync(CancellationToken cancellationToken)
    {
        File.Delete(PostmasterFile.PathIn(Folder.Cluster));
        Socket.RemoveStaleFiles();
        return await PostgresProcess.StartAsync(this, cancellationToken);
    }
}
