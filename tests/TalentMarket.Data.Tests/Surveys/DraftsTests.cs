using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using TalentMarket.Data.Database;
using TalentMarket.Data.Market;
using TalentMarket.Data.Sources;
using TalentMarket.Data.Surveys;
using static TalentMarket.Data.Tests.Someone;

namespace TalentMarket.Data.Tests.Surveys;

public sealed class DraftsTests(PostgresFixture postgres)
{
    private const string Mapping = """
        {
          "format": 1,
          "survey": { "class": "open", "name": "Not yet out", "publisher": "Somebody", "address": "https://example.org/pay", "licence": "CC0" },
          "fields": {
            "title": { "column": "title" }, "baseSalary": { "column": "pay" }, "effectiveDate": { "column": "date" },
            "currency": { "constant": "USD" }, "observationKind": { "constant": "incumbent" }, "evidenceGrade": { "constant": "C" }
          }
        }
        """;

    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task LG_2_a_draft_that_is_brought_in_is_noted_with_its_file()
    {
        using var market = await ImportMarket.CreateAsync(postgres, None);
        await market.AcceptAsync(market.WriteFile("1.csv", "title,pay,date\nA,1,2024-01-01\n"), Mapping, "quiet", None);

        await using var db = market.CreateDbContext();
        var noted = await db.AuditEntries.Where(entry => entry.Action == "uploaded").SingleAsync(None);
        noted.Actor.ShouldBe(Tester.Name);
        noted.Subject.ShouldContain("quiet");
        noted.After.ShouldBe("1 rows of 1.csv, 0 set aside");
    }

    [Fact]
    public async Task A_draft_names_neither_its_survey_nor_its_source_before_it_is_published()
    {
        using var market = await ImportMarket.CreateAsync(postgres, None);
        await market.AcceptAsync(market.WriteFile("1.csv", "title,pay,date\nA,1,2024-01-01\n"), Mapping, "quiet", None);

        (await NamedAsync()).ShouldBe((false, false));
        await new SurveyPublisher(market, TimeProvider.System).PublishLatestDraftAsync(Tester, "quiet", None);
        (await NamedAsync()).ShouldBe((true, true));

        async Task<(bool Survey, bool Source)> NamedAsync()
        {
            using var catalogues = new ReferenceCatalogues(market, new StoreReach(TimeProvider.System, NullLogger<StoreReach>.Instance));
            var surveys = (await catalogues.CurrentAsync(None)).Surveys;
            var sources = await new SourceRegister(market).ReadAsync(None);
            return (surveys.Any(survey => survey.Code == "quiet"), sources.Any(source => source.Source.Title == "Not yet out"));
        }
    }
}
