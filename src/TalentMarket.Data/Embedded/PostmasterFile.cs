using System.Globalization;

namespace TalentMarket.Data.Embedded;

/// <summary>What the server says of itself in postmaster.pid: its process on line 1, its state on line 8.</summary>
internal readonly record struct PostmasterFile(int ProcessId, bool IsReady)
{
    private const int StateLine = 8;

    public static PostmasterFile? Read(string cluster)
    {
        try
        {
            var lines = File.ReadAllLines(PathIn(cluster));
            return lines.Length > 0 && int.TryParse(lines[0], CultureInfo.InvariantCulture, out var processId)
                ? new PostmasterFile(processId, lines.Length >= StateLine && lines[StateLine - 1].Trim() == "ready")
                : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    public static string PathIn(string cluster) => Path.Combine(cluster, "postmaster.pid");
}
