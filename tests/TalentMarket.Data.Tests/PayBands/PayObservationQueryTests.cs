using TalentMarket.Data.PayBands;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Tests.PayBands;

public sealed class PayObservationQueryTests(PostgresFixture postgres)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task People_come_with_their_pay_and_traits_and_rows_left_out_are_counted_by_reason()
    {
        var market = await SmallMarket.CreateAsync(postgres, Cancellation);
        var edition = await market.AddEditionAsync("survey", SourceClass.Confidential, new(2025, 7, 1), new(2025, 7, 1), Cancellation);
        var organisations = await market.AddOrganisationsAsync(2, OrganisationKind.Contributor, Cancellation);
        await market.AddRecordsAsync(
        [
            Row(edition, organisations[0].Id, ObservationKind.Incumbent, people: 1),
            Row(edition, organisations[1].Id, ObservationKind.Offer, people: 1),
            Row(edition, organisations[1].Id, ObservationKind.Incumbent, people: 4),
        ], Cancellation);

        var series = (await Read(market, MarketScope.Everything, EditionChoice.Latest)).ShouldHaveSingleItem();

        var person = series.People.ShouldHaveSingleItem();
        person.OrganisationId.ShouldBe(organisations[0].Id);
        person.Level.ShouldBe(JobLevel.L3);
        person.CareerYears.ShouldBe(4.5f);
        person.Pay(PayElement.BaseSalary).ShouldBe(100_000);
        person.Pay(PayElement.TotalDirectCompensation).ShouldBe(150_000);
        person.Pay(PayElement.TotalActualCash).ShouldBeNull();
        series.Excluded.Select(row => $"{row.Rows} that {row.Reason}").ShouldBe(
            ["0–4 that average several people", "0–4 that are offers, posted ranges, filings or leavers"]);
    }

    [Fact]
    public async Task The_stand_in_for_rows_without_an_organisation_is_none()
    {
        var market = await SmallMarket.CreateAsync(postgres, Cancellation);
        var edition = await market.AddEditionAsync("open", SourceClass.Open, new(2025, 7, 1), new(2025, 7, 1), Cancellation);
        var unknown = (await market.AddOrganisationsAsync(1, OrganisationKind.Unknown, Cancellation))[0];
        await market.AddRecordsAsync([SmallMarket.Record(edition, unknown.Id, 5m)], Cancellation);

        (await Read(market, MarketScope.Everything, EditionChoice.Latest)).Single().People.Single().OrganisationId.ShouldBeNull();
    }

    [Fact]
    public async Task Pay_is_in_the_asked_currency_and_rows_without_a_rate_are_counted()
    {
        var market = await SmallMarket.CreateAsync(postgres, Cancellation);
        var edition = await market.AddEditionAsync("open", SourceClass.Open, new(2024, 3, 1), new(2024, 3, 1), Cancellation, "GBP", "CHF");
        var organisation = (await market.AddOrganisationsAsync(1, OrganisationKind.Public, Cancellation))[0];
        await using (var db = market.CreateDbContext())
        {
            db.Add(new ExchangeRate { Currency = new("GBP"), Month = new(2024, 3, 1), UsdPerUnit = 1.25m, BusinessDays = 21, SourceId = 1 });
            await db.SaveChangesAsync(Cancellation);
        }

        await market.AddRecordsAsync([In("GBP", edition, organisation.Id), In("CHF", edition, organisation.Id)], Cancellation);

        var series = (await Read(market, MarketScope.Everything, EditionChoice.Latest)).Single();

        series.People.Single().BaseSalary.ShouldBe(100_000 * 1.25);
        series.Excluded.Single().ShouldBe(ExcludedRows.Banded("have no exchange rate in their month", 1, 1));
    }

    [Fact]
    public async Task Every_edition_of_a_survey_that_repeats_its_past_counts_each_day_once()
    {
        var market = await SmallMarket.CreateAsync(postgres, Cancellation);
        var organisation = (await market.AddOrganisationsAsync(1, OrganisationKind.Public, Cancellation))[0];
        var old = await market.AddEditionAsync("open", SourceClass.Open, new(2022, 1, 1), new(2023, 12, 31), Cancellation);
        var late = await market.AddEditionAsync("open", SourceClass.Open, new(2023, 1, 1), new(2024, 12, 31), Cancellation);
        await market.AddRecordsAsync(
        [
            On(old, organisation.Id, new(2022, 5, 1), 1m), On(old, organisation.Id, new(2023, 5, 1), 2m),
            On(late, organisation.Id, new(2023, 5, 1), 3m), On(late, organisation.Id, new(2024, 5, 1), 4m),
        ], Cancellation);

        var every = (await Read(market, MarketScope.Everything, EditionChoice.Every)).Single();
        var latest = (await Read(market, MarketScope.Everything, EditionChoice.Latest)).Single();

        every.People.Select(person => person.BaseSalary).ShouldBe([1, 3, 4], ignoreOrder: true);
        latest.People.Select(person => person.BaseSalary).ShouldBe([3, 4], ignoreOrder: true);
    }

    private static Task<IReadOnlyList<ObservedSeries>> Read(SmallMarket market, MarketScope scope, EditionChoice editions) =>
        market.Observations().ReadAsync(scope, editions, Cancellation);

    private static PayRecord Row(SurveyEdition edition, long organisationId, ObservationKind kind, int people) => new()
    {
        OrganisationId = organisationId, EditionId = edition.Id, RowNumber = 1, Title = "ML Engineer", Level = JobLevel.L3, CareerYears = 4.5f,
        EffectiveDate = edition.EffectiveDate, ObservationKind = kind, Incumbents = people, EvidenceGrade = EvidenceGrade.B,
        Currency = Currency.Usd, BaseSalary = 100_000m, TargetIncentive = 20_000m, LongTermIncentive = 30_000m,
    };

    private static PayRecord In(string currency, SurveyEdition edition, long organisationId) => new()
    {
        OrganisationId = organisationId, EditionId = edition.Id, RowNumber = 1, Title = "ML Engineer", EffectiveDate = edition.EffectiveDate,
        ObservationKind = ObservationKind.Incumbent, EvidenceGrade = EvidenceGrade.B, Currency = new(currency), BaseSalary = 100_000m,
    };

    private static PayRecord On(SurveyEdition edition, long organisationId, DateOnly day, decimal pay) => new()
    {
        OrganisationId = organisationId, EditionId = edition.Id, RowNumber = 1, Title = "ML Engineer", EffectiveDate = day,
        ObservationKind = ObservationKind.Incumbent, EvidenceGrade = EvidenceGrade.B, Currency = Currency.Usd, BaseSalary = pay,
    };
}
