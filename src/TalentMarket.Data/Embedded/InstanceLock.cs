namespace TalentMarket.Data.Embedded;

/// <summary>Held as long as an instance uses the data folder; the system itself lets go of it when the instance dies.</summary>
internal sealed class InstanceLock : IDisposable
{
    private const int Attempts = 5;
    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromMilliseconds(50);

    private readonly FileStream file;

    private InstanceLock(FileStream file) => this.file = file;

    public static async Task<InstanceLock> TakeAsync(ClusterFolder folder, CancellationToken cancellationToken)
    {
        // Whoever looks for a running instance holds the lock for an instant, which must not refuse a start.
        for (var attempt = 1; attempt < Attempts; attempt++)
        {
            if (TryTake(folder) is { } taken)
                return taken;
            await Task.Delay(BetweenAttempts, cancellationToken);
        }

        return TryTake(folder) ?? throw new EmbeddedPostgresException(
            $"Another TalentMarket already runs on the data folder {folder.Path}. " +
            "Stop it first, or give this one its own folder with Embedded__DataFolder.");
    }

    public static InstanceLock? TryTake(ClusterFolder folder)
    {
        try
        {
            return new InstanceLock(new FileStream(folder.LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (UnauthorizedAccessException reason)
        {
            throw new EmbeddedPostgresException(
                $"The data folder {folder.Path} belongs to another user. " +
                "Start TalentMarket as that user, or name another folder with Embedded__DataFolder.", reason);
        }
        catch (IOException reason) when (reason is not (DirectoryNotFoundException or FileNotFoundException))
        {
            return null;
        }
    }

    public void Dispose() => file.Dispose();
}
