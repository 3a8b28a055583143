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
    private readonly InstanceLock instanceLock;
    private readonly PostgresLaunch launch;
    private readonly CancellationTokenSource stopping = new();
    private readonly Task watch;
    private PostgresProcess process;

    private EmbeddedPostgres(InstanceLock instanceLock, PostgresLaunch launch, PostgresProcess process, ILogger logger)
    {
        (this.instanceLock, this.launch, this.process, this.logger) = (instanceLock, launch, process, logger);
        watch = KeepRunningAsync();
    }

    public string Folder => launch.Folder.Path;

    public Version ServerVersion => launch.Binaries.Version;

    public string ConnectionString(string database, string username) => launch.Socket.ConnectionString(database, username);

    /// <summary>True when a start would make the cluster first.</summary>
    public static bool IsNew(EmbeddedPostgresOptions options) => ClusterFolder.At(options.DataFolder).MajorVersion is null;

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
            var launch = new PostgresLaunch(binaries, user, folder, socket, options);
            var process = await launch.StartAsync(cancellationToken);
            await NamedDatabase.EnsureAsync(socket, options.Database, cancellationToken);
            RunningPostgres.Announce(folder, socket, options.Database);
            LogStarted(logger, binaries.Version, folder.Path, clock.ElapsedMilliseconds);
            return new EmbeddedPostgres(instanceLock, launch, process, logger);
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
        RunningPostgres.Withdraw(launch.Folder);
        instanceLock.Dispose();
        LogStopped(Folder);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        stopping.Dispose();
    }

    // A server that somebody killed comes back on the same socket, so that open pages recover by themselves.
    private async Task KeepRunningAsync()
    {
        try
        {
            while (true)
            {
                var lastWords = await process.Exited.WaitAsync(stopping.Token);
                LogEnded(Folder, lastWords);
                await LeftoverServer.EndAsync(launch.Folder, stopping.Token);
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
            process = await launch.StartAsync(stopping.Token);
            LogRestarted(Folder);
        }
        catch (Exception reason) when (reason is EmbeddedPostgresException or IOException or UnauthorizedAccessException)
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
