using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Tests.PayBands;

public sealed class PayBandQueryTests(PostgresFixture postgres)
{
    private static readonly DateOnly LastYear = new(2025, 7, 1);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Percentiles_of_open_rows_are_type_7_and_exact()
    {
        var market = await SmallMarket.CreateAsync(postgres, Cancellation);
        await AddOpenAsync(market, [100_000.01m, 200_000m, 400_000m, 800_000m, 810_000m]);

        var band = (await market.Query().AnswerAsync(MarketScope.Everything with { GroupBy = BandDimension.None }, Cancellation))
            .Series.ShouldHaveSingleItem().Bands.ShouldHaveSingleItem();

        // R: quantile(c(100000.01, 200000, 400000, 800000, 810000), c(.1, .25, .5, .75, .9)), to the cent.
        var figures = band.Figures.ShouldBeOfType<PublishedFigures>();
        figures.Percentiles.Select(percentile => percentile.Amount!.Value.Amount)
            .ShouldBe([140_000.01m, 200_000m, 400_000m, 800_000m, 806_000m]);
        figures.People.ToString().ShouldBe("5");
        figures.Organisations.ShouldBeNull();
    }

    [Fact]
    public async Task Rows_that_average_several_people_stay_out_of_percentiles()
    {
        var market = await SmallMarket.CreateAsync(postgres, Cancellation);
        var edition = await AddOpenAsync(market, [1m, 2m, 3m, 4m, 5m]);
        await market.AddRecordsAsync([Average(edition)], Cancellation);

        var series = (await market.Query().AnswerAsync(MarketScope.Everything, Cancellation)).Series.Single();

        series.Bands.Single().Figures.ShouldBeOfType<PublishedFigures>().People.AtLeast.ShouldBe(5);

        PayRecord Average(SurveyEdition of) => new()
        {
            OrganisationId = 1, EditionId = of.Id, RowNumber = 9, Title = "ML Engineer", EffectiveDate = LastYear, Incumbents = 3,
            ObservationKind = ObservationKind.Incumbent, EvidenceGrade = EvidenceGrade.B, Currency = Currency.Usd, BaseSalary = 900m,
        };
    }

    [Fact]
    public async Task Offers_in_a_survey_of_contributors_are_no_incumbents()
    {
        var market = await SmallMarket.CreateAsync(postgres, Cancellation);
        var edition = await AddContributedAsync(market, "survey", SourceClass.Confidential, [4, 4, 4, 4, 3]);
        await market.AddRecordsAsync([Offer(edition)], Cancellation);

        var answer = await market.Query().AnswerAsync(MarketScope.Everything with { GroupBy = BandDimension.None }, Cancellation);

        answer.Series.Single().Bands.Single().Figures.ShouldBeOfType<PublishedFigures>().People.ToString().ShouldBe("15–19");

        PayRecord Offer(SurveyEdition of) => new()
        {
            OrganisationId = 1, EditionId = of.Id, RowNumber = 99, Title = "ML Engineer", EffectiveDate = LastYear,
            ObservationKind = ObservationKind.Offer, EvidenceGrade = EvidenceGrade.B, Currency = Currency.Usd, BaseSalary = 200_000m,
        };
    }

    [Fact]
    public async Task Classes_never_pool_and_the_best_that_can_be_shown_answers()
    {
        var market = await SmallMarket.CreateAsync(postgres, Cancellation);
        await AddOpenAsync(market, [1m, 2m, 3m, 4m, 5m]);
        await AddContributedAsync(market, "sample", SourceClass.Illustrative, [4, 4, 4, 4, 4]);

        var chosen = await market.Query().AnswerAsync(MarketScope.Everything, Cancellation);
        var both = await market.Query().AnswerAsync(
            MarketScope.Everything with { Classes = Selection.Of(SourceClass.Open, SourceClass.Illustrative) }, Cancellation);

        chosen.Series.ShouldHaveSingleItem().Class.ShouldBe(SourceClass.Open);
        both.Series.Select(series => series.Class).ShouldBe([SourceClass.Open, SourceClass.Illustrative]);
        both.Series[1].Bands.Single().Figures.ShouldBeOfType<PublishedFigures>().People.ToString().ShouldBe("20–24");
    }

    [Fact]
    public async Task Subsidiaries_count_as_their_ultimate_parent()
    {
        var market = await SmallMarket.CreateAsync(postgres, Cancellation);
        var edition = await AddContributedAsync(market, "survey", SourceClass.Confidential, [4, 4, 4, 4, 4]);
        await using var db = market.CreateDbContext();
        var first = db.Organisations.First();
        db.Organisations.Where(organisation => organisation.Id == first.Id + 1).ToList()
            .ForEach(child => db.Entry(child).Property(organisation => organisation.UltimateParentId).CurrentValue = first.Id);
        await db.SaveChangesAsync(Cancellation);

        var answer = await market.Query().AnswerAsync(MarketScope.Everything with { GroupBy = BandDimension.None }, Cancellation);

        edition.Status.ShouldBe(EditionStatus.Published);
        answer.Series.Single().Bands.Single().Figures.ShouldBeOfType<WithheldFigures>();
    }

    [Fact]
    public async Task A_withheld_group_names_the_nearest_wider_scope_that_can_be_shown()
    {
        var market = await SmallMarket.CreateAsync(postgres, Cancellation);
        var edition = await AddContributedAsync(market, "survey", SourceClass.Confidential, [4, 4, 4, 4, 4]);
        await market.AddRecordsAsync([Leveled(edition)], Cancellation);

        var answer = await market.Query().AnswerAsync(MarketScope.Everything, Cancellation);

        var withheld = answer.Series.Single().Bands.Single(band => band.Key == "L5").Figures.ShouldBeOfType<WithheldFigures>();
        withheld.Nearest!.Label.ShouldBe("all levels");
        withheld.Nearest.Scope.ShouldBe(MarketScope.Everything with { GroupBy = BandDimension.None });

        PayRecord Leveled(SurveyEdition of) => new()
        {
            OrganisationId = 1, EditionId = of.Id, RowNumber = 99, Title = "ML Engineer", EffectiveDate = LastYear, Level = JobLevel.L5,
            ObservationKind = ObservationKind.Incumbent, EvidenceGrade = EvidenceGrade.B, Currency = Currency.Usd, BaseSalary = 123m,
        };
    }

    [Fact]
    public async Task Protected_rows_answer_one_value_of_a_filter_at_a_time()
    {
        var market = await SmallMarket.CreateAsync(postgres, Cancellation);
        await AddContributedAsync(market, "survey", SourceClass.Confidential, [4, 4, 4, 4, 4]);

        var series = (await market.Query().AnswerAsync(
            MarketScope.Everything with { Levels = Selection.Of(JobLevel.L1, JobLevel.L2) }, Cancellation)).Series.Single();

        series.Bands.ShouldBeEmpty();
        series.Notices.ShouldBe(["Choose one value for each filter: several values of one filter are not yet answered from protected rows."]);
    }

    [Fact]
    public async Task A_survey_that_repeats_its_past_is_not_counted_twice_by_year()
    {
        var market = await SmallMarket.CreateAsync(postgres, Cancellation);
        var unknown = (await market.AddOrganisationsAsync(1, OrganisationKind.Unknown, Cancellation))[0].Id;
        var older = await market.AddEditionAsync("open", SourceClass.Open, new(2023, 7, 1), new(2024, 7, 1), Cancellation);
        var newer = await market.AddEditionAsync("open", SourceClass.Open, new(2024, 7, 1), LastYear, Cancellation);
        await market.AddRecordsAsync(Enumerable.Range(1, 5).SelectMany(number => new[]
        {
            Dated(older, 2023, number), Dated(older, 2024, number + 1000), Dated(newer, 2024, number + 10), Dated(newer, 2025, number + 20),
        }), Cancellation);

        var bands = (await market.Query().AnswerAsync(MarketScope.Everything with { GroupBy = BandDimension.Year }, Cancellation)).Series.Single().Bands;

        bands.Select(band => (band.Key, ((PublishedFigures)band.Figures).P50.Amount!.Value.Amount))
            .ShouldBe([("2023", 3m), ("2024", 13m), ("2025", 23m)]);

        PayRecord Dated(SurveyEdition edition, int year, decimal pay) => new()
        {
            OrganisationId = unknown, EditionId = edition.Id, RowNumber = 1, Title = "ML Engineer", EffectiveDate = new DateOnly(year, 7, 1),
            ObservationKind = ObservationKind.Incumbent, EvidenceGrade = EvidenceGrade.C, Currency = Currency.Usd, BaseSalary = pay,
        };
    }

    [Fact]
    public async Task Rows_that_cannot_be_converted_are_told_and_not_taken_for_nobody()
    {
        var market = await SmallMarket.CreateAsync(postgres, Cancellation);
        var unknown = (await market.AddOrganisationsAsync(1, OrganisationKind.Unknown, Cancellation))[0].Id;
        var edition = await market.AddEditionAsync("open", SourceClass.Open, LastYear, LastYear, Cancellation, "TWD");
        await market.AddRecordsAsync(Enumerable.Range(1, 5).Select(InTaiwan), Cancellation);

        var series = (await market.Query().AnswerAsync(MarketScope.Everything, Cancellation)).Series.ShouldHaveSingleItem();

        series.Bands.ShouldBeEmpty();
        series.Notices.ShouldBe(["5 rows have no exchange rate in their month and are left out."]);

        PayRecord InTaiwan(int number) => new()
        {
            OrganisationId = unknown, EditionId = edition.Id, RowNumber = number, Title = "ML Engineer", EffectiveDate = LastYear,
            ObservationKind = ObservationKind.Incumbent, EvidenceGrade = EvidenceGrade.C, Currency = new Currency("TWD"), BaseSalary = number,
        };
    }

    [Fact]
    public async Task Names_that_nothing_answers_to_are_problems_with_what_was_expected()
    {
        var market = await SmallMarket.CreateAsync(postgres, Cancellation);

        var answer = await market.Query().AnswerAsync(MarketScope.Everything with { Jobs = Selection.Of(["astronaut"]) }, Cancellation);

        answer.Problems.ShouldHaveSingleItem().ToString().ShouldBe("job: found 'astronaut', expected one of ml-engineer, data-engineer.");
        answer.Series.ShouldBeEmpty();
    }

    private static async Task<SurveyEdition> AddOpenAsync(SmallMarket market, decimal[] pay)
    {
        var unknown = (await market.AddOrganisationsAsync(1, OrganisationKind.Unknown, Cancellation))[0];
        var edition = await market.AddEditionAsync("open", SourceClass.Open, LastYear, LastYear, Cancellation);
        await market.AddRecordsAsync(pay.Select(amount => SmallMarket.Record(edition, unknown.Id, amount)), Cancellation);
        return edition;
    }

    private static async Task<SurveyEdition> AddContributedAsync(SmallMarket market, string survey, SourceClass sourceClass, int[] heads)
    {
        var organisations = await market.AddOrganisationsAsync(heads.Length, OrganisationKind.Contributor, Cancellation);
        var edition = await market.AddEditionAsync(survey, sourceClass, LastYear, LastYear, Cancellation);
        await market.AddRecordsAsync(organisations.SelectMany((organisation, index) =>
            Enumerable.Range(0, heads[index]).Select(number => SmallMarket.Record(edition, organisation.Id, 100_000m + number))), Cancellation);
        return edition;
    }
}
