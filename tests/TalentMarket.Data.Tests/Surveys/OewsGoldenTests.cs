using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace TalentMarket.Data.Tests.Surveys;

/// <summary>The national percentile tables of the US Bureau of Labor Statistics as they are downloaded. Expected:
/// ../shared/data/bls_oews/golden.json, computed with Python's standard library.</summary>
public sealed class OewsGoldenTests(PostgresFixture postgres)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    // 831, 5: rows of O_GROUP "detailed", and those of them whose yearly percentiles are all "*", counted with Python.
    // 208,000 and 239,200: the sheet "Field Descriptions" of each workbook.
    [Theory]
    [InlineData(2021, 208_000)]
    [InlineData(2024, 239_200)]
    public async Task Every_occupation_becomes_a_published_cut(int year, int topCode)
    {
        var golden = SharedFiles.Json("data/bls_oews/golden.json").GetProperty($"{year}");
        using var market = await ImportMarket.CreateAsync(postgres, Cancellation);

        var account = await market.AcceptAsync(
            SharedFiles.Path($"data/bls_oews/national_M{year}_dl.xlsx"), "oews", "oews", Cancellation, publish: true, effectiveDate: new DateOnly(year, 5, 31));

        (account.Read + account.LeftOut).ShouldBe(golden.GetProperty("rows").GetInt64());
        if (year == 2024) (account.Read, account.Quarantined).ShouldBe((831, 5));
        await using var db = market.CreateDbContext();
        var cuts = await db.PublishedCuts.Where(cut => db.SurveyEditions.Any(edition => edition.Id == cut.EditionId && edition.Version == 2)).ToListAsync(Cancellation);
        cuts.Count.ShouldBe((int)account.Accepted);
        var compared = 0;
        foreach (var occupation in golden.GetProperty("occupations").EnumerateObject().Select(one => one.Value))
        {
            var cut = cuts.SingleOrDefault(row => row.Title == occupation.GetProperty("OCC_TITLE").GetString());
            if (cut is null) continue;
            cut.Incumbents.ShouldBe(occupation.GetProperty("TOT_EMP").GetInt32(), cut.Title);
            (decimal? Shown, string Name)[] percentiles = [(cut.P10, "A_PCT10"), (cut.P25, "A_PCT25"), (cut.P50, "A_MEDIAN"), (cut.P75, "A_PCT75"), (cut.P90, "A_PCT90")];
            foreach (var (shown, name) in percentiles)
                if (occupation.GetProperty(name) is { ValueKind: JsonValueKind.Number } expected) shown.ShouldBe(expected.GetDecimal(), $"{cut.Title} {name}");
                else (shown, cut.TopCode).ShouldBe((null, topCode), $"{cut.Title} {name}");
            compared++;
        }

        compared.ShouldBeGreaterThanOrEqualTo(8);
    }

    [Fact]
    public async Task The_shipped_percentiles_are_those_of_the_file()
    {
        using var market = await ImportMarket.CreateAsync(postgres, Cancellation);
        await market.AcceptAsync(SharedFiles.Path("data/bls_oews/national_M2024_dl.xlsx"), "oews", "oews", Cancellation, publish: true, effectiveDate: new DateOnly(2024, 5, 31));
        await using var db = market.CreateDbContext();
        var ofTheYear = await (
            from cut in db.PublishedCuts
            join edition in db.SurveyEditions on cut.EditionId equals edition.Id
            join survey in db.Surveys on edition.SurveyId equals survey.Id
            where survey.Code == "oews" && cut.Year == 2024
            select new { edition.Version, cut.Title, cut.JobCode, cut.Incumbents, cut.P10, cut.P25, cut.P50, cut.P75, cut.P90, cut.TopCode }).ToListAsync(Cancellation);

        var shipped = ofTheYear.Where(cut => cut.Version == 1).ToList();

        shipped.ShouldNotBeEmpty();
        foreach (var cut in shipped) ofTheYear.ShouldContain(cut with { Version = 2 });
    }

    [Fact]
    public async Task A_table_without_its_marks_is_told_what_is_missing()
    {
        using var market = await ImportMarket.CreateAsync(postgres, Cancellation);
        var file = market.WriteFile("cuts.csv", """
            group,title,people,low,middle,high
            all,Data Scientist,40,100000,120000,150000
            all,Data Scientist,40,100000,120000,150000
            all,ML Engineer,30,130000,120000,150000
            all,Research Scientist,20,,,
            all,Data Engineer,20,-1,,
            part,AI Engineer,20,1,2,3
            all,Data Analyst,20,100000,120000,#
            all,ML Researcher,20,100000,#,150000
            """);
        const string Mapping = """
            {"format":1,"survey":{"class":"cut","name":"Cuts","publisher":"P","address":"https://example.org/cuts","licence":"CC0"},"file":{},
             "only":{"group":["all"]},"topCoded":{"mark":"#","amounts":{"2020":140000}},
             "fields":{"title":{"column":"title"},"country":{"constant":"US"},"currency":{"constant":"USD"},"incumbents":{"column":"people"},
             "percentile25":{"column":"low"},"percentile50":{"column":"middle"},"percentile75":{"column":"high"}}}
            """;

        var account = await market.AcceptAsync(file, Mapping, "cuts", Cancellation, effectiveDate: new DateOnly(2024, 12, 31));

        (account.Read, account.LeftOut, account.Accepted, account.Duplicate).ShouldBe((7, 1, 2, 1));
        account.Issues.ShouldBe(
        [
            "Row 3, title: found 'Data Scientist', expected a title once for its level, employers, country, year and element of pay; row 2 has it already.",
            "Row 4, middle: found '120000', expected an amount of percentile25 (130000) or more.",
            "Row 5, low: found nothing, expected an amount in at least one percentile.",
            "Row 6, low: found '-1', expected an amount above 0.",
            "Row 9, high: found '150000', expected #, as in a lower percentile of the row, which is 140000 or more.",
        ]);
    }
}
