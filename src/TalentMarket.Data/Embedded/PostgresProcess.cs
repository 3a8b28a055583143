using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;

namespace TalentMarket.Data.Embedded;

/// <summary>One run of the server, from start to exit.</summary>
internal sealed class PostgresProcess
{
    private const int LastWordsLines = 20;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);
    private static readonly TimeSpan PatienceWithStop = TimeSpan.FromSeconds(30);

    private readonly TaskCompletionSource<int> started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<string> exited = new(TaskCreationOptions.RunContinuationsAsynchronously);

    // Before its log collector runs, the server says on its error stream why it cannot start; later it says nothing there.
    private readonly ConcurrentQueue<string> lastWords = new();

    private readonly PostgresLaunch launch;

    private PostgresProcess(PostgresLaunch launch) => this.launch = launch;

    /// <summary>Completes with what the server last said when it has ended, for whatever reason.</summary>
    public Task<string> Exited => exited.Task;

    /// <summary>Starts the server and returns when it accepts connections.</summary>
    public static async Task<PostgresProcess> StartAsync(PostgresLaunch launch, CancellationToken cancellationToken)
    {
        var run = new PostgresProcess(launch);
        string[] server = [launch.Binaries.Postgres, "-D", launch.Folder.Cluster, .. ServerSettings.For(launch.Socket, launch.Options)];
        // A session of its own keeps the terminal's Ctrl-C from the server; the death signal stops it when the application dies.
        string[] line = OperatingSystem.IsLinux() ? ["setsid", "setpriv", "--pdeathsig", "INT", "--", .. server] : server;
        var start = Command.Prepare(launch.User, line[0], line[1..], launch.Folder.Cluster);

        // Linux sends the death signal when the THREAD that forked ends, so that thread lives as long as the server.
        new Thread(() => run.StartAndWait(start)) { IsBackground = true, Name = "PostgreSQL" }.Start();
        try
        {
            await run.ReadyAsync(cancellationToken);
            return run;
        }
        catch (OperationCanceledException)
        {
            await run.StopAsync();
            throw;
        }
    }

    /// <summary>Open transactions are rolled back; committed ones are on the disk either way.</summary>
    public async Task StopAsync()
    {
        if (Exited.IsCompleted)
            return;
        var processId = await started.Task;
        if (OperatingSystem.IsWindows())
            await Command.RunAsync(null, launch.Binaries.Control, ["stop", "-D", launch.Folder.Cluster, "-m", "fast"], CancellationToken.None);
        else
            LibC.Send(processId, UnixSignal.Interrupt);
        if (await Task.WhenAny(Exited, Task.Delay(PatienceWithStop)) != Exited && !OperatingSystem.IsWindows())
            LibC.Send(processId, UnixSignal.Quit);
        await Exited;
    }

    private async Task ReadyAsync(CancellationToken cancellationToken)
    {
        var processId = await started.Task;
        while (PostmasterFile.Read(launch.Folder.Cluster) is not { IsReady: true } file || file.ProcessId != processId)
        {
            if (Exited.IsCompleted)
                throw new EmbeddedPostgresException(
                    $"PostgreSQL {launch.Binaries.Version} ended while starting on {launch.Folder.Path}: {await Exited} " +
                    $"Its log is in {Path.Combine(launch.Folder.Cluster, "log")}.");
            await Task.Delay(BetweenLooks, cancellationToken);
        }
    }

    private void StartAndWait(ProcessStartInfo start)
    {
        try
        {
            using var process = Process.Start(start)!;
            started.SetResult(process.Id);
            process.ErrorDataReceived += (_, line) => lastWords.Enqueue(line.Data ?? "");
            process.BeginErrorReadLine();
            // Without a time limit it would also wait for the log collector, which keeps the pipe and may end later.
            while (!process.WaitForExit(LongestWait))
            {
            }

            exited.SetResult(string.Join(' ', lastWords.TakeLast(LastWordsLines)).Trim());
        }
        catch (Win32Exception reason)
        {
            exited.SetResult(reason.Message);
            started.TrySetException(new EmbeddedPostgresException($"{start.FileName} could not be started: {reason.Message}", reason));
        }
    }
}
