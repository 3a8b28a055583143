using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace TalentMarket.Web.Tests.Hosting;

/// <summary>The built program in a process of its own, on a data folder of its own and any free port.</summary>
internal sealed class BuiltApplication : IAsyncDisposable
{
    private const int Interrupt = 2;
    private const int KillSignal = 9;
    private const int TerminateSignal = 15;
    private const string Announcement = "TalentMarket is ready: ";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private readonly Process process;
    private readonly StringBuilder output = new();
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private BuiltApplication(string program, string dataFolder, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["Embedded__DataFolder"] = dataFolder, ["Illustration__Enabled"] = "false", ["ASPNETCORE_URLS"] = null },
        };
        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public string Output
    {
        get
        {
            lock (output) return output.ToString();
        }
    }

    public long ResidentBytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    public static BuiltApplication Start(string dataFolder, params string[] arguments) =>
        new(Path.Combine(AppContext.BaseDirectory, "TalentMarket.Web.dll"), dataFolder, arguments);

    /// <summary>Another build of it.</summary>
    public static BuiltApplication StartAt(string program, string dataFolder, params string[] arguments) => new(program, dataFolder, arguments);

    /// <summary>The address it printed; what it said instead is the failure's message.</summary>
    public async Task<Uri> AddressAsync(CancellationToken cancellationToken)
    {
        var ended = process.WaitForExitAsync(cancellationToken);
        var first = await Task.WhenAny(address.Task, ended).WaitAsync(Patience, cancellationToken);
        first.ShouldNotBe(ended, Output);
        return await address.Task;
    }

    public void Terminate() => Kill(process.Id, TerminateSignal).ShouldBe(0);

    /// <summary>At once, with nothing tidied up.</summary>
    public void KillOff() => Kill(process.Id, KillSignal).ShouldBe(0);

    public void PressControlC() => Kill(process.Id, Interrupt).ShouldBe(0);

    public async Task<int> ExitCodeAsync(CancellationToken cancellationToken)
    {
        await process.WaitForExitAsync(cancellationToken).WaitAsync(Patience, cancellationToken);
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            PressControlC();
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null) return;
        lock (output) output.AppendLine(line);
        if (line.StartsWith(Announcement, StringComparison.Ordinal)) address.TrySetResult(new Uri(line[Announcement.Length..]));
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
