using TalentMarket.Web.Market;

namespace TalentMarket.Web.Tests.Market;

/// <summary>The board of what ships, read once for a test class.</summary>
public sealed class ShippedBoard(PostgresFixture postgres) : IAsyncLifetime
{
    private readonly ShippedMarket market = new(postgres);

    public MarketBoard Board { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        Board = await (await market.LoadAsync(isEmpty: false, cancellationToken)).Reader().ReadAsync(cancellationToken);
    }

    public ValueTask DisposeAsync()
    {
        market.Dispose();
        return ValueTask.CompletedTask;
    }
}
