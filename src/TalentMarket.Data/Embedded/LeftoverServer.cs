using System.Globalization;

namespace TalentMarket.Data.Embedded;

/// <summary>Server processes that outlived their application, found by the folder they stand in.</summary>
internal static class LeftoverServer
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(10);

    /// <summary>Ends them. The caller holds the instance lock, so none of them has an owner; the count is for the log.</summary>
    public static async Task<int> EndAsync(ClusterFolder folder, CancellationToken cancellationToken)
    {
        if (!OperatingSystem.IsLinux())
            return 0;

        var found = In(folder);
        foreach (var processId in found)
            LibC.Send(processId, UnixSignal.Quit);

        using var patience = new CancellationTokenSource(Patience);
        for (var left = found; left.Count > 0; left = In(folder))
        {
            if (patience.IsCancellationRequested)
                left.ForEach(processId => LibC.Send(processId, UnixSignal.Kill));
            await Task.Delay(BetweenLooks, cancellationToken);
        }

        return found.Count;
    }

    // Not by postmaster.pid: the number in it may belong to another process by now.
    private static List<int> In(ClusterFolder folder) =>
        Directory.EnumerateDirectories("/proc")
            .Where(process => int.TryParse(Path.GetFileName(process), CultureInfo.InvariantCulture, out _))
            .Where(process => IsServer(process) && StandsIn(process, folder))
            .Select(process => int.Parse(Path.GetFileName(process), CultureInfo.InvariantCulture))
            .ToList();

    private static bool IsServer(string process) =>
        Text(Path.Combine(process, "comm")).Trim() is "postgres" or "initdb";

    private static bool StandsIn(string process, ClusterFolder folder)
    {
        try
        {
            // A folder deleted under a process reads "/path (deleted)".
            return new FileInfo(Path.Combine(process, "cwd")).LinkTarget?.StartsWith(folder.Cluster, StringComparison.Ordinal) == true;
        }
        catch (UnauthorizedAccessException)
        {
            // In a container without the right to trace, only the command line can be read.
            return Text(Path.Combine(process, "cmdline")).Contains($"-D\0{folder.Cluster}", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static string Text(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
