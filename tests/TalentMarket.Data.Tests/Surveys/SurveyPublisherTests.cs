using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Surveys;
using TalentMarket.Data.Trail;
using TalentMarket.Domain.Surveys;
using TalentMarket.Domain.Accounts;
using static TalentMarket.Data.Tests.Someone;

namespace TalentMarket.Data.Tests.Surveys;

public sealed class SurveyPublisherTests(PostgresFixture postgres)
{
    private const string Mapping = """
        {
          "format": 1,
          "survey": { "class": "open", "name": "Pay 2025", "publisher": "Somebody", "address": "https://example.org/pay", "licence": "CC0" },
          "fields": {
            "title": { "column": "title" }, "baseSalary": { "column": "pay" }, "effectiveDate": { "column": "date" },
            "currency": { "constant": "USD" }, "observationKind": { "constant": "incumbent" }, "evidenceGrade": { "constant": "C" }
          }
        }
        """;

    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_newer_version_of_a_date_retires_the_older_and_leaves_other_dates()
    {
        using var market = await ImportMarket.CreateAsync(postgres, None);
        await using var db = market.CreateDbContext();
        var before = await db.MarketVersions.MaxAsync(version => version.Number, None);

        await market.AcceptAsync(market.WriteFile("1.csv", "title,pay,date\nA,1,2024-01-01\n"), Mapping, "pay", None, publish: true);
        await market.AcceptAsync(market.WriteFile("2.csv", "title,pay,date\nA,2,2025-01-01\n"), Mapping, "pay", None, publish: true);
        await market.AcceptAsync(market.WriteFile("3.csv", "title,pay,date\nA,3,2025-01-01\n"), Mapping, "pay", None, publish: true);

        var editions = await (
            from edition in db.SurveyEditions
            join survey in db.Surveys on edition.SurveyId equals survey.Id
            where survey.Code == "pay"
            orderby edition.Id
            select new { edition.EffectiveDate.Year, edition.Version, edition.Status }).ToListAsync(None);
        editions.Select(edition => (edition.Year, edition.Version, edition.Status)).ShouldBe(
            [(2024, 1, EditionStatus.Published), (2025, 1, EditionStatus.Retired), (2025, 2, EditionStatus.Published)]);
        (await db.MarketVersions.Where(version => version.Number > before).OrderBy(version => version.Number).Select(version => version.Reason).ToListAsync(None))
            .ShouldBe(["Published pay as of 2024-01-01, version 1.", "Published pay as of 2025-01-01, version 1.", "Published pay as of 2025-01-01, version 2."]);
        (await db.AuditEntries.Where(entry => entry.Actor == Tester.Name).OrderBy(entry => entry.Id)
                .Select(entry => $"{entry.Action} {entry.Subject}: {entry.Before} > {entry.After}").ToListAsync(None))
            .ShouldBe(
            [
                "uploaded pay as of 2024-01-01, version 1:  > 1 rows of 1.csv, 0 set aside", "uploaded pay as of 2025-01-01, version 1:  > 1 rows of 2.csv, 0 set aside",
                "uploaded pay as of 2025-01-01, version 2:  > 1 rows of 3.csv, 0 set aside",
                "published pay as of 2024-01-01, version 1: Draft > Published", "published pay as of 2025-01-01, version 1: Draft > Published",
                "retired pay as of 2025-01-01, version 1: Published > Retired", "published pay as of 2025-01-01, version 2: Draft > Published",
            ], ignoreOrder: true);
    }

    [Fact]
    public async Task Of_two_that_publish_one_draft_at_once_the_second_finds_none()
    {
        using var market = await ImportMarket.CreateAsync(postgres, None);
        await market.AcceptAsync(market.WriteFile("1.csv", "title,pay,date\nA,1,2024-01-01\n"), Mapping, "pay", None);
        var publisher = new SurveyPublisher(market, TimeProvider.System);
        await using var holder = market.CreateDbContext();
        await using var held = await holder.Database.BeginTransactionAsync(None);
        await MarketVersionLock.TakeAsync(holder, None);

        var both = Task.WhenAll(publisher.PublishLatestDraftAsync(Caller.Console("one"), "pay", None), publisher.PublishLatestDraftAsync(Caller.Console("other"), "pay", None));
        await Waiting.ForLocksAsync(market, waiting: 2, None);
        await held.CommitAsync(None);

        (await both).Select(answer => answer.Sentence).ShouldBe(
            ["Published pay as of 2024-01-01, version 1.", "The survey 'pay' has no draft to publish."], ignoreOrder: true);
    }

    [Fact]
    public async Task A_draft_is_published_later_and_once()
    {
        using var market = await ImportMarket.CreateAsync(postgres, None);
        var publisher = new SurveyPublisher(market, TimeProvider.System);
        await market.AcceptAsync(market.WriteFile("1.csv", "title,pay,date\nA,1,2024-01-01\n"), Mapping, "pay", None);

        (await publisher.PublishLatestDraftAsync(Tester, "pay", None)).ShouldBe((true, "Published pay as of 2024-01-01, version 1."));
        (await publisher.PublishLatestDraftAsync(Tester, "pay", None)).ShouldBe((false, "The survey 'pay' has no draft to publish."));
        (await publisher.PublishLatestDraftAsync(Tester, "bonus", None)).ShouldBe((false, "There is no survey 'bonus'."));
    }

    [Fact]
    public async Task A_confidential_survey_stays_a_draft()
    {
        const string Refusal = "A confidential survey cannot be published yet: its figures must first be safe against comparing one answer with the next. Import it without publishing; it is kept as a draft.";
        using var market = await ImportMarket.CreateAsync(postgres, None);
        var date = DateTime.UtcNow.AddMonths(-3).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var file = market.WriteFile("pay.csv", $"""
            {string.Join(',', CanonicalFormat.Columns.Select(column => column.Column))}
            s1,1,yes,K7,incumbent,{date},ML Engineer II,ml-engineer,0.9,Senior,3,engineering,9,6,1,held,2016,no,participated,san-francisco,US,hybrid,1,USD,210000,40000,38000,rsu,400000,4,public,25000,20000,12,,,1,B

            """);

        (await market.RefuseAsync(file, "canonical", "peers", None, publish: true)).ShouldBe([Refusal]);
        (await market.AcceptAsync(file, "canonical", "peers", None)).Accepted.ShouldBe(1);
        (await new SurveyPublisher(market, TimeProvider.System).PublishLatestDraftAsync(Tester, "peers", None)).ShouldBe((false, Refusal));

        await using var db = market.CreateDbContext();
        var record = await db.PayRecords.SingleAsync(row => row.BaseSalary == 210_000, None);
        record.LongTermIncentive.ShouldBe(125_000);
        (await db.Organisations.SingleAsync(row => row.Id == record.OrganisationId, None)).Code.ShouldBe("contributor/k7");
    }
}
