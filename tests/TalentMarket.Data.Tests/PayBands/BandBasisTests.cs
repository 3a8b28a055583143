using TalentMarket.Domain.Ageing;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Tests.PayBands;

/// <summary>What counts once, as of when, and of which part of pay.</summary>
public sealed class BandBasisTests(PostgresFixture postgres)
{
    private static readonly DateOnly LastYear = new(2025, 6, 15);
    private static readonly MarketScope Together = MarketScope.Everything with { GroupBy = BandDimension.None };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Weighed_by_organisation_each_counts_once_however_many_of_its_people_are_in()
    {
        var (market, edition) = await MarketAsync();
        var organisations = await market.AddOrganisationsAsync(2, OrganisationKind.Public, Cancellation);
        await AddAsync(market, edition, organisations[0].Id, 100, 200, 300, 400);
        await AddAsync(market, edition, organisations[1].Id, 1000);

        var series = await AnswerAsync(market, Together with { Weighting = WeightingBasis.Organisations });

        // By hand: weights ¼ ¼ ¼ ¼ 1 of 2 in all; ½ and 1 are reached exactly, after 200 and after 400.
        var figures = series.Bands.Single().Figures.ShouldBeOfType<PublishedFigures>();
        figures.Percentiles.Select(percentile => percentile.Amount!.Value.Amount).ShouldBe([100m, 250m, 700m, 1000m, 1000m]);
        figures.Organisations.ShouldBe(2);
        series.Method.ShouldContain("each organisation counting once");
    }

    [Fact]
    public async Task Organisations_of_equal_size_answer_as_their_people_do()
    {
        var (market, edition) = await MarketAsync();
        foreach (var (organisation, i) in (await market.AddOrganisationsAsync(3, OrganisationKind.Public, Cancellation)).Select((one, i) => (one, i)))
            await AddAsync(market, edition, organisation.Id, 100 + 7 * i, 200 + 11 * i);

        var byPeople = await AnswerAsync(market, Together);
        var byOrganisation = await AnswerAsync(market, Together with { Weighting = WeightingBasis.Organisations });

        Amounts(byOrganisation).ShouldBe(Amounts(byPeople));
    }

    [Fact]
    public async Task Rows_that_name_no_organisation_cannot_be_weighed_by_it()
    {
        var (market, edition) = await MarketAsync();
        var unknown = (await market.AddOrganisationsAsync(1, OrganisationKind.Unknown, Cancellation))[0];
        await AddAsync(market, edition, unknown.Id, 100, 200, 300, 400, 500);

        var series = await AnswerAsync(market, Together with { Weighting = WeightingBasis.Organisations });

        series.Bands.ShouldBeEmpty();
        series.Notices.ShouldBe(["No row names its organisation, so that organisations cannot be weighed alike."]);
    }

    [Fact]
    public async Task Pay_is_aged_row_by_row_and_what_is_too_old_is_left_out_and_counted()
    {
        var (market, edition) = await MarketAsync();
        var organisation = (await market.AddOrganisationsAsync(1, OrganisationKind.Public, Cancellation))[0];
        await AddAsync(market, edition, organisation.Id, 100_000, 100_000, 100_000, 100_000, 100_000);
        await market.AddRecordsAsync([Row(edition, organisation.Id, 1, new(2024, 6, 14)), Row(edition, organisation.Id, 100_000, new(2024, 6, 15))], Cancellation);

        var series = await AnswerAsync(market, Together with { Ageing = new AgeingChoice(.04m, new DateOnly(2026, 6, 15)) });

        // Python: 100000 * 1.04 ** (365 / 365.25) and * 1.04 ** (730 / 365.25); type 7 of five and one at P90 is half way between.
        Amounts(series)[2].ShouldBe(103_997.21m);
        Amounts(series)[4].ShouldBe(106_075.70m);
        series.Ageing.ShouldBe("Pay is aged from its own date to 15 Jun 2026 at 4 % a year, compound, a rate typed by the reader.");
        series.Notices.ShouldBe(["1 rows are more than 24 months older than the date that is aged to and are left out."]);
    }

    [Fact]
    public async Task Weighed_and_counted_people_are_aged_alike()
    {
        var (market, edition) = await MarketAsync();
        foreach (var organisation in await market.AddOrganisationsAsync(5, OrganisationKind.Public, Cancellation))
            await AddAsync(market, edition, organisation.Id, 100_000 + 7_000 * organisation.Id);
        var scope = Together with { Ageing = new AgeingChoice(-.03m, null) };

        Amounts(await AnswerAsync(market, scope with { Weighting = WeightingBasis.Organisations })).ShouldBe(Amounts(await AnswerAsync(market, scope)));
    }

    [Fact]
    public async Task Pay_with_equity_in_it_is_not_aged()
    {
        var (market, edition) = await MarketAsync();
        var organisation = (await market.AddOrganisationsAsync(1, OrganisationKind.Public, Cancellation))[0];
        await market.AddRecordsAsync(Enumerable.Repeat(0, 5).Select(_ => Row(edition, organisation.Id, 100, LastYear, equity: 50)), Cancellation);
        var scope = Together with { Ageing = new AgeingChoice(.1m, null) };

        var equity = await AnswerAsync(market, scope with { Element = PayElement.LongTermIncentive });
        var weighed = await AnswerAsync(market, scope with { Element = PayElement.LongTermIncentive, Weighting = WeightingBasis.Organisations });

        Amounts(equity)[2].ShouldBe(50m);
        Amounts(weighed)[2].ShouldBe(50m);
        equity.Ageing.ShouldBe("Pay with equity in it is not aged: the rate is one of wages, and a grant is worth what its share price says.");
    }

    [Theory]
    [InlineData(WeightingBasis.Incumbents)]
    [InlineData(WeightingBasis.Organisations)]
    public async Task Pay_elements_stand_side_by_side_each_over_the_people_who_state_it(WeightingBasis weighting)
    {
        var (market, edition) = await MarketAsync();
        var organisation = (await market.AddOrganisationsAsync(1, OrganisationKind.Public, Cancellation))[0];
        await AddAsync(market, edition, organisation.Id, 100, 200, 300, 400, 500);
        await market.AddRecordsAsync(Enumerable.Repeat(0, 5).Select(_ => Row(edition, organisation.Id, 1000, LastYear, equity: 50)), Cancellation);

        var series = await AnswerAsync(market, Together with { GroupBy = BandDimension.Element, Weighting = weighting });

        series.Bands.Select(band => (band.Key, ((PublishedFigures)band.Figures).People.AtLeast)).ShouldBe(
            [("base-salary", 10), ("long-term-incentive", 5)]);
        series.Bands[1].Label.ShouldBe("Long-term incentive");
    }

    private async Task<(SmallMarket Market, SurveyEdition Edition)> MarketAsync()
    {
        var market = await SmallMarket.CreateAsync(postgres, Cancellation);
        return (market, await market.AddEditionAsync("open", SourceClass.Open, new(2024, 1, 1), LastYear, Cancellation));
    }

    private static async Task<PayBandSeries> AnswerAsync(SmallMarket market, MarketScope scope) =>
        (await market.Query().AnswerAsync(scope, Cancellation)).Series.ShouldHaveSingleItem();

    private static List<decimal> Amounts(PayBandSeries series) =>
        [.. series.Bands.Single().Figures.ShouldBeOfType<PublishedFigures>().Percentiles.Select(percentile => percentile.Amount!.Value.Amount)];

    private static Task AddAsync(SmallMarket market, SurveyEdition edition, long organisationId, params decimal[] pay) =>
        market.AddRecordsAsync(pay.Select(amount => Row(edition, organisationId, amount, LastYear)), Cancellation);

    private static PayRecord Row(SurveyEdition edition, long organisationId, decimal pay, DateOnly day, decimal? equity = null) => new()
    {
        OrganisationId = organisationId, EditionId = edition.Id, RowNumber = 1, Title = "ML Engineer", EffectiveDate = day,
        ObservationKind = ObservationKind.Incumbent, EvidenceGrade = EvidenceGrade.B, Currency = Currency.Usd, BaseSalary = pay, LongTermIncentive = equity,
    };
}
