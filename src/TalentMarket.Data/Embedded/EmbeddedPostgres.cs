using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace TalentMarket.Data.Embedded;

/// <summary>A private PostgreSQL of this application: its own cluster in its own folder, reached by a socket only.</summary>
public sealed partial class EmbeddedPostgres : IAsyncDisposable
{
    /// <summary>The cluster's superuser; whoever can reach the socket may be it.</summary>
    public const string Owner = "talentmarket";

    private static readonly TimeSpan BeforeNextStart = TimeSpan.FromSeconds(1);

    private readonly ILogger logger;
    private readonly EmbeddedPostgresOptions options;
    private readonly ClusterFolder folder;
    private readonly InstanceLock instanceLock;
    private readonly PostgresBinaries binaries;
    private readonly UnixUser? user;
    private readonly SocketFolder socket;
    private readonly CancellationTokenSource stopping = new();
    private PostgresProcess process;
    private readonly Task watch;

    private EmbeddedPostgres(
        EmbeddedPostgresOptions options, ClusterFolder folder, InstanceLock instanceLock, PostgresBinaries binaries,
        UnixUser? user, SocketFolder socket, PostgresProcess process, ILogger logger)
    {
        (this.options, this.folder, this.instanceLock, this.binaries) = (options, folder, instanceLock, binaries);
        (this.user, this.socket, this.process, this.logger) = (user, socket, process, logger);
        watch = KeepRunningAsync();
    }

    public string Folder => folder.Path;

    public Version ServerVersion => binaries.Version;

    public string ConnectionString(string database, string username) => socket.ConnectionString(database, username);

    /// <summary>The server of a running instance on the same data folder; null when none runs.</summary>
    public static RunningPostgres? FindRunning(EmbeddedPostgresOptions options) => RunningPostgres.Find(options);

    /// <summary>Starts the server, making the cluster at the first call. What prevents it is an <see cref="EmbeddedPostgresException"/>.</summary>
    public static async Task<EmbeddedPostgres> StartAsync(
        EmbeddedPostgresOptions options, ILogger logger, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        var folder = ClusterFolder.Open(options.DataFolder);
        var instanceLock = await InstanceLock.TakeAsync(folder, cancellationToken);
        try
        {
            var binaries = await PostgresBinaries.FindAsync(options, logger, cancellationToken) switch
            {
                BinariesSearch.Found found => found.Binaries,
                BinariesSearch.Missing missing => throw new EmbeddedPostgresException(missing.Message),
                _ => throw new UnreachableException()
            };
            var user = await UnixUser.ForServerAsync(folder.Cluster, cancellationToken);
            var leftover = await LeftoverServer.EndAsync(folder, cancellationToken);
            if (leftover > 0)
                LogLeftover(logger, leftover, folder.Path);
            if (folder.MajorVersion is null)
                await NewCluster.CreateAsync(folder, binaries, user, options, cancellationToken);

            var socket = await SocketFolder.CreateAsync(folder, user, cancellationToken);
            var process = await StartServerAsync(binaries, user, folder, socket, options, cancellationToken);
            RunningPostgres.Announce(folder, socket, options.Database);
            LogStarted(logger, binaries.Version, folder.Path, clock.ElapsedMilliseconds);
            return new EmbeddedPostgres(options, folder, instanceLock, binaries, user, socket, process, logger);
        }
        catch
        {
            instanceLock.Dispose();
            throw;
        }
    }

    public async Task StopAsync()
    {
        if (stopping.IsCancellationRequested)
            return;
        await stopping.CancelAsync();
        NpgsqlConnection.ClearAllPools();
        await watch;
        await process.StopAsync();
        RunningPostgres.Withdraw(folder);
        instanceLock.Dispose();
        LogStopped(folder.Path);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        stopping.Dispose();
    }

    private static async Task<PostgresProcess> StartServerAsync(
        PostgresBinaries binaries, UnixUser? user, ClusterFolder folder, SocketFolder socket,
        EmbeddedPostgresOptions options, CancellationToken cancellationToken)
    {
        File.Delete(PostmasterFile.PathIn(folder.Cluster));
        socket.RemoveStaleFiles();
        return await PostgresProcess.StartAsync(binaries, user, folder, ServerSettings.For(socket, options), cancellationToken);
    }

    // A server that somebody killed comes back on the same socket, so that open pages recover by themselves.
    private async Task KeepRunningAsync()
    {
        try
        {
            while (true)
            {
                var lastWords = await process.Exited.WaitAsync(stopping.Token);
                LogEnded(folder.Path, lastWords);
                await LeftoverServer.EndAsync(folder, stopping.Token);
                await TryRestartAsync();
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
        }
    }

    private async Task TryRestartAsync()
    {
        try
        {
            process = await StartServerAsync(binaries, user, folder, socket, options, stopping.Token);
            LogRestarted(folder.Path);
        }
        catch (EmbeddedPostgresException reason)
        {
            LogNotRestarted(reason.Message);
            await Task.Delay(BeforeNextStart, stopping.Token);
        }
    }

    [LoggerMessage(LogLevel.Information, "PostgreSQL {Version} runs on {Folder}, started in {Milliseconds} ms")]
    private static partial void LogStarted(ILogger logger, Version version, string folder, long milliseconds);

    [LoggerMessage(LogLevel.Warning, "Ended {Count} PostgreSQL processes that an earlier instance left on {Folder}")]
    private static partial void LogLeftover(ILogger logger, int count, string folder);

    [LoggerMessage(LogLevel.Information, "PostgreSQL on {Folder} has stopped")]
    private partial void LogStopped(string folder);

    [LoggerMessage(LogLevel.Error, "PostgreSQL on {Folder} ended unexpectedly and is started again. {LastWords}")]
    private partial void LogEnded(string folder, string lastWords);

    [LoggerMessage(LogLevel.Information, "PostgreSQL on {Folder} runs again; what was committed is kept")]
    private partial void LogRestarted(string folder);

    [LoggerMessage(LogLevel.Error, "PostgreSQL did not start again: {Reason}")]
    private partial void LogNotRestarted(string reason);
}
