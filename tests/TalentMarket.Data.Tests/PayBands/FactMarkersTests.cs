using Microsoft.Extensions.Logging.Abstractions;
using TalentMarket.Data.Database;
using TalentMarket.Data.Market;
using TalentMarket.Data.PayBands;
using TalentMarket.Data.Tests.Surveys;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Tests.PayBands;

public sealed class FactMarkersTests(PostgresFixture postgres)
{
    private static readonly MarketScope Researchers = MarketScope.Everything with
    {
        Jobs = Selection.Of(["research-scientist"]), Element = PayElement.TotalDirectCompensation,
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_claim_marks_only_what_it_is_about()
    {
        using var market = await ImportMarket.CreateAsync(postgres, Cancellation);
        var query = new PayBandQuery(market, new ReferenceCatalogues(market, new StoreReach(TimeProvider.System, NullLogger<StoreReach>.Instance)), TimeProvider.System);

        (await MarkersAsync(Researchers)).ShouldNotBeEmpty();
        (await MarkersAsync(Researchers with { Element = PayElement.TotalTargetCash })).ShouldBeEmpty();
        (await MarkersAsync(Researchers with { Countries = Selection.Of(["JP"]) })).ShouldBeEmpty();
        (await MarkersAsync(Researchers with { Hubs = Selection.Of(["tokyo"]) })).ShouldBeEmpty();
        (await MarkersAsync(Researchers with { Employment = Selection.Of(EmploymentType.Contract) })).ShouldBeEmpty();

        async Task<IReadOnlyList<FactMarker>> MarkersAsync(MarketScope scope) => (await query.AnswerAsync(scope, Cancellation)).Markers;
    }
}
