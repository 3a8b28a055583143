using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Tests.PayBands;

public sealed class BandDifferenceQueryTests(PostgresFixture postgres)
{
    private static readonly DateOnly LastYear = new(2025, 7, 1);
    private static readonly MarketScope Together = MarketScope.Everything with { GroupBy = BandDimension.None };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_organisations_paying_one_job_a_fifth_more_are_drawn_together()
    {
        var market = await MarketAsync(SourceClass.Illustrative, SourceClass.Illustrative);

        var difference = (await ReadAsync(market)).ShouldHaveSingleItem();

        // Every organisation pays 1.2 times as much, so that only the rounding of shown medians keeps it from 20 % in every draw.
        difference.Rate.ShouldBe(.2m, .01m);
        difference.Interval.ShouldNotBeNull().Low.ShouldBe(.2m, .001m);
        difference.Interval.Value.High.ShouldBe(.2m, .001m);
        difference.IsShown.ShouldBeTrue();
    }

    [Fact]
    public async Task Figures_of_two_source_classes_are_not_like_for_like() =>
        (await ReadAsync(await MarketAsync(SourceClass.Open, SourceClass.Illustrative))).ShouldBeEmpty();

    private static async Task<IReadOnlyList<BandDifference>> ReadAsync(SmallMarket market)
    {
        var first = await market.Query().AnswerAsync(Together with { Jobs = Selection.Of(["data-engineer"]) }, Cancellation);
        var second = await market.Query().AnswerAsync(Together with { Jobs = Selection.Of(["ml-engineer"]) }, Cancellation);
        first.Series.Single().Bands.Single().Figures.ShouldBeOfType<PublishedFigures>();
        return await market.Differences().ReadAsync(first, second, Cancellation);
    }

    private async Task<SmallMarket> MarketAsync(SourceClass ofFirst, SourceClass ofSecond)
    {
        var market = await SmallMarket.CreateAsync(postgres, Cancellation);
        var organisations = await market.AddOrganisationsAsync(12, OrganisationKind.Contributor, Cancellation);
        foreach (var (job, sourceClass, factor) in new[] { ("data-engineer", ofFirst, 1m), ("ml-engineer", ofSecond, 1.2m) })
        {
            var edition = await market.AddEditionAsync(job, sourceClass, LastYear, LastYear, Cancellation);
            await market.AddRecordsAsync(Enumerable.Range(0, 120).Select(i => new PayRecord
            {
                OrganisationId = organisations[i % 12].Id, EditionId = edition.Id, RowNumber = i, Title = job, JobCode = job, EffectiveDate = LastYear,
                ObservationKind = ObservationKind.Incumbent, EvidenceGrade = EvidenceGrade.B, Currency = Currency.Usd,
                BaseSalary = factor * (100_000 + 4000 * (i % 12) + 700 * (i / 12)),
            }), Cancellation);
        }

        return market;
    }
}
