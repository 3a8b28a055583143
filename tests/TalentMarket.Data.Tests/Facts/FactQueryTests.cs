using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using TalentMarket.Data.Database;
using TalentMarket.Data.Facts;
using TalentMarket.Data.Market;
using TalentMarket.Data.Reference;
using TalentMarket.Domain.Organisations;

namespace TalentMarket.Data.Tests.Facts;

public sealed class FactQueryTests(PostgresFixture postgres) : IAsyncLifetime, IDbContextFactory<TalentMarketDbContext>
{
    private static readonly CancellationToken None = TestContext.Current.CancellationToken;
    private string connectionString = "";

    [Fact]
    public async Task Facts_of_a_metric_come_as_markers_with_their_source()
    {
        var markers = await OfAsync("AI research offer, PhD holders: initial offer -> final");

        // pay_facts.csv: 21 rows of the metric; OpenAI's says 665000, 860000.
        markers.Count.ShouldBe(21);
        var first = markers[0];
        first.Employer.ShouldBe("OpenAI");
        first.Tier.ShouldBe(TalentTier.FrontierLab);
        first.Low!.Value.Amount.ShouldBe(665_000m);
        first.Mid!.Value.Amount.ShouldBe(860_000m);
        first.Mid!.Value.Currency.Code.ShouldBe("USD");
        first.High.ShouldBeNull();
        first.Year.ShouldBe(2023);
        first.Source.Address.ShouldBe("https://texal.jp/top-20-ai-companies-with-the-highest-research-salaries");
        markers.Single(marker => marker.Employer == "Inflection").Low.ShouldBeNull();
    }

    [Fact]
    public async Task Several_metrics_come_in_one_answer() =>
        (await OfAsync("new ML PhD first package", "H-1B filed base salary")).Count.ShouldBe(7);

    [Fact]
    public async Task What_is_no_year_of_pay_is_not_answered() => (await OfAsync("AI trainer hourly pay")).ShouldBeEmpty();

    [Fact]
    public async Task A_metric_nobody_measured_has_no_facts() => (await OfAsync("no such metric")).ShouldBeEmpty();

    public TalentMarketDbContext CreateDbContext() =>
        new(new DbContextOptionsBuilder<TalentMarketDbContext>().UseTalentMarket(connectionString).Options);

    public async ValueTask InitializeAsync()
    {
        connectionString = await postgres.CreateDatabaseAsync(None);
        await ReferenceData.LoadAsync(connectionString, TimeProvider.System, None);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task<IReadOnlyList<Domain.PayBands.FactMarker>> OfAsync(params string[] metrics)
    {
        using var catalogues = new ReferenceCatalogues(this, new StoreReach(TimeProvider.System, NullLogger<StoreReach>.Instance));
        return await new FactQuery(this, catalogues).OfAsync(metrics, None);
    }
}
