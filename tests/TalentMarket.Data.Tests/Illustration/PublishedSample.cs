namespace TalentMarket.Data.Tests.Illustration;

/// <summary>A database with the sample as of one day, for tests that only read it.</summary>
public sealed class PublishedSample(PostgresFixture postgres) : IAsyncLifetime
{
    public static readonly DateOnly Day = new(2026, 11, 22);

    internal IllustratedStore Store { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Store = await IllustratedStore.CreateAsync(postgres, CancellationToken.None);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        await Store.EnsureAsync(Day, isEnabled: true);
        TestContext.Current.SendDiagnosticMessage($"Publishing the sample took {watch.ElapsedMilliseconds} ms");
    }

    public ValueTask DisposeAsync() => Store.DisposeAsync();
}
