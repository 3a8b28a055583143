using System.ComponentModel;
using System.Diagnostics;

namespace TalentMarket.Data.Embedded;

/// <summary>One run of another program, to its end.</summary>
internal sealed record Command(int ExitCode, string Output, string Error)
{
    private const int NotFound = 127;

    public static async Task<Command> RunAsync(
        UnixUser? user, string program, IEnumerable<string> arguments, CancellationToken cancellationToken, string? folder = null)
    {
        var start = Prepare(user, program, arguments, folder ?? "/");
        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (Win32Exception reason)
        {
            return new Command(NotFound, "", reason.Message);
        }

        using (process)
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var error = process.StandardError.ReadToEndAsync(cancellationToken);
            try
            {
                await process.WaitForExitAsync(cancellationToken);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                throw;
            }

            return new Command(process.ExitCode, await output, await error);
        }
    }

    public static ProcessStartInfo Prepare(UnixUser? user, string program, IEnumerable<string> arguments, string folder)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetFullPath(folder)
        };
        // initdb would measure the disk's idea of the local time zone for a tenth of a second.
        start.Environment["TZ"] = "UTC";
        if (user is not null && OperatingSystem.IsLinux())
        {
            start.UserName = user.Name;
            start.Environment["HOME"] = user.Home;
        }

        return start;
    }
}
