using Microsoft.Extensions.Logging.Abstractions;
using TalentMarket.Data.Database;
using TalentMarket.Data.Market;
using TalentMarket.Data.PayBands;
using TalentMarket.Data.Tests.Surveys;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Market;

namespace TalentMarket.Data.Tests.PayBands;

public sealed class CutSeriesTests(PostgresFixture postgres)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    // h1b-cuts are of 2015 to 2019, and Iceland's crown has a rate from February 2018 on.
    [Fact]
    public async Task Percentile_rows_that_cannot_be_converted_are_counted()
    {
        using var market = await ImportMarket.CreateAsync(postgres, Cancellation);
        var query = new PayBandQuery(market, new ReferenceCatalogues(market, new StoreReach(TimeProvider.System, NullLogger<StoreReach>.Instance)), TimeProvider.System);
        var scope = MarketScope.Everything with
        {
            Surveys = Selection.Of(["h1b-cuts"]), Jobs = Selection.Of(["data-scientist"]), GroupBy = BandDimension.Year, Currency = new Currency("ISK"),
        };

        var series = (await query.AnswerAsync(scope, Cancellation)).Series.ShouldHaveSingleItem();

        series.Bands.Select(band => band.Key).ShouldBe(["2018", "2019"]);
        series.Notices.ShouldBe(["3 rows have no exchange rate in their year and are left out."]);
    }
}
