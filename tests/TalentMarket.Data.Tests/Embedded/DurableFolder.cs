using TalentMarket.Data.Embedded;

namespace TalentMarket.Data.Tests.Embedded;

/// <summary>A data folder on a real disk, which no other test uses.</summary>
internal sealed class DurableFolder : IDisposable
{
    private readonly string root = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "tm-test-" + Guid.NewGuid().ToString("N")[..8]);

    public DurableFolder(string below = "data") => Path = System.IO.Path.Combine(root, below);

    public string Path { get; }

    public EmbeddedPostgresOptions Options => new() { DataFolder = Path };

    public void Dispose()
    {
        if (!Directory.Exists(root))
            return;
        // A server that a killed application left behind writes until it has stopped.
        var folder = ClusterFolder.At(Path);
        LeftoverServer.EndAsync(folder, CancellationToken.None).GetAwaiter().GetResult();
        Directory.Delete(root, recursive: true);
    }
}
