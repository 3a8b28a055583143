using System.Diagnostics;
using System.Globalization;
using TalentMarket.Data.Embedded;

namespace TalentMarket.Data.Tests.Embedded;

/// <summary>One run of <see cref="WritingApplication"/> as a process of its own, in a session of its own as a terminal gives it.</summary>
internal sealed class RunningApplication : IDisposable
{
    private readonly Process process;
    private readonly string dataFolder;

    private RunningApplication(Process process, string dataFolder) => (this.process, this.dataFolder) = (process, dataFolder);

    public long Acknowledged { get; private set; }

    public int ServerId => PostmasterFile.Read(Path.Combine(dataFolder, "cluster"))!.Value.ProcessId;

    /// <param name="asUser">Another user to run as, which only root can ask for.</param>
    public static RunningApplication Start(string dataFolder, string? asUser = null)
    {
        string[] user = asUser is null ? [] : ["setpriv", $"--reuid={asUser}", "--clear-groups", "--"];
        // A test run in the background ignores SIGINT, and so would everything that it starts.
        string[] line =
        [
            .. user, "setsid", "env", "--default-signal=INT", "dotnet", typeof(RunningApplication).Assembly.Location, WritingApplication.Verb, dataFolder
        ];
        var start = new ProcessStartInfo(line[0], line[1..]) { RedirectStandardOutput = true, WorkingDirectory = "/" };
        return new RunningApplication(Process.Start(start)!, dataFolder);
    }

    /// <summary>How many rows were there at the start.</summary>
    public async Task<long> KeptAsync(CancellationToken cancellationToken) => Number(await NextAsync("kept", cancellationToken));

    public async Task<string> RefusalAsync(CancellationToken cancellationToken) => await NextAsync("refused", cancellationToken);

    public async Task AcknowledgeAsync(int rows, CancellationToken cancellationToken)
    {
        for (var row = 0; row < rows; row++)
            Acknowledged = Number(await NextAsync("row", cancellationToken));
    }

    /// <summary>What the terminal does for Ctrl-C: the signal goes to every process of the session's foreground group.</summary>
    public void PressCtrlC() => LibC.Send(-process.Id, UnixSignal.Interrupt);

    public void Terminate() => LibC.Send(process.Id, (UnixSignal)15);

    public void Kill() => LibC.Send(process.Id, UnixSignal.Kill);

    public void KillServer() => LibC.Send(ServerId, UnixSignal.Kill);

    /// <summary>Reads what was still said, so that a row acknowledged at the last moment counts; returns the exit code.</summary>
    public async Task<int> EndAsync(CancellationToken cancellationToken)
    {
        while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
            if (line.StartsWith("row ", StringComparison.Ordinal))
                Acknowledged = Number(line[4..]);
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited)
            Kill();
        process.Dispose();
    }

    private async Task<string> NextAsync(string kind, CancellationToken cancellationToken)
    {
        while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
            if (line.StartsWith(kind + " ", StringComparison.Ordinal))
                return line[(kind.Length + 1)..];
        throw new InvalidOperationException($"The application ended without saying '{kind}'.");
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
