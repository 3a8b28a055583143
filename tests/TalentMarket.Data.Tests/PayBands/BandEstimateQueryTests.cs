using TalentMarket.Data.PayBands;
using TalentMarket.Domain.Ageing;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Statistics.Intervals;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Tests.PayBands;

public sealed class BandEstimateQueryTests(PostgresFixture postgres)
{
    private static readonly DateOnly LastYear = new(2025, 7, 1);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_band_that_is_shown_has_the_interval_its_people_can_bear_whatever_bands_differ_by()
    {
        var market = await MarketAsync(organisations: 12, people: 20);

        foreach (var dimension in Enum.GetValues<BandDimension>())
            foreach (var weighting in Enum.GetValues<WeightingBasis>())
            {
                var scope = MarketScope.Everything with { GroupBy = dimension, Weighting = weighting, Ageing = new AgeingChoice(.03m, null) };
                var answer = await market.Query().AnswerAsync(scope, Cancellation);
                var estimates = await market.Estimates().ReadAsync(answer, Cancellation);

                var bands = answer.Series.Single().Bands;
                bands.ShouldNotBeEmpty();
                estimates.Select(estimate => estimate.Key).ShouldBe(bands.Select(band => band.Key), ignoreOrder: true, ScopeQuery.Write(scope));
                foreach (var estimate in estimates)
                {
                    var figures = (PublishedFigures)bands.Single(band => band.Key == estimate.Key).Figures;
                    var median = estimate.P50.ShouldBeOfType<ShownInterval>(ScopeQuery.Write(scope));
                    var amount = figures.P50.Amount!.Value.Amount;
                    amount.ShouldBeInRange(median.Low.Amount, median.High.Amount);
                    median.Method.ShouldBe(IntervalMethod.BootstrapCorrected);
                }
            }
    }

    [Fact]
    public async Task The_same_question_has_the_same_intervals_again()
    {
        var market = await MarketAsync(organisations: 12, people: 10);
        var answer = await market.Query().AnswerAsync(MarketScope.Everything, Cancellation);

        var first = await market.Estimates().ReadAsync(answer, Cancellation);
        var again = await market.Estimates().ReadAsync(answer, Cancellation);

        again.Single().Percentiles.ShouldBe(first.Single().Percentiles);
    }

    [Fact]
    public async Task A_withheld_band_has_no_interval()
    {
        var market = await MarketAsync(organisations: 4, people: 20);
        var answer = await market.Query().AnswerAsync(MarketScope.Everything, Cancellation);

        answer.Series.Single().Bands.Single().Figures.ShouldBeOfType<WithheldFigures>();
        (await market.Estimates().ReadAsync(answer, Cancellation)).ShouldBeEmpty();
    }

    private async Task<SmallMarket> MarketAsync(int organisations, int people)
    {
        var market = await SmallMarket.CreateAsync(postgres, Cancellation);
        await using (var db = market.CreateDbContext())
        {
            db.Add(new Domain.Hubs.Hub
            {
                Code = "london", Name = "London", Country = "GB", Region = "ENG", LatitudeDegrees = 51.5, LongitudeDegrees = 0, EffectiveFrom = LastYear, SourceId = 1,
            });
            await db.SaveChangesAsync(Cancellation);
        }

        var edition = await market.AddEditionAsync("sample", SourceClass.Illustrative, LastYear, LastYear, Cancellation);
        var contributors = await market.AddOrganisationsAsync(organisations, OrganisationKind.Contributor, Cancellation);
        await market.AddRecordsAsync(Enumerable.Range(0, people * organisations).Select(i => Row(edition, contributors[i % organisations].Id, i)), Cancellation);
        return market;
    }

    private static PayRecord Row(SurveyEdition edition, long organisationId, int i) => new()
    {
        OrganisationId = organisationId, EditionId = edition.Id, RowNumber = i, Title = "ML Engineer", JobCode = "ml-engineer", Level = JobLevel.L3,
        Tier = TalentTier.BigTech, HubCode = "london", Country = "GB", CareerYears = 4.5f, EffectiveDate = LastYear,
        ObservationKind = ObservationKind.Incumbent, EvidenceGrade = EvidenceGrade.B, Currency = Currency.Usd,
        BaseSalary = 100_000m + 400m * (i * 37 % 101), TargetIncentive = 10_000m + 100m * (i % 7), ActualIncentive = 9_000m + 130m * (i % 11),
        LongTermIncentive = 50_000m + 900m * (i * 13 % 31),
    };
}
