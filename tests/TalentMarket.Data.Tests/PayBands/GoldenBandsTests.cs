using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using TalentMarket.Data.Database;
using TalentMarket.Data.Market;
using TalentMarket.Data.PayBands;
using TalentMarket.Data.Tests.Surveys;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Tests.PayBands;

/// <summary>Real files, imported and published, answered by the product's own query. Expected: the golden.json beside each
/// file in ../shared/data, computed with Python's standard library and cross-checked with DuckDB or pandas.</summary>
public sealed class GoldenBandsTests(PostgresFixture postgres)
{
    private static readonly string[] PercentileNames = ["p10", "p25", "p50", "p75", "p90"];
    private static readonly MarketScope AiJobs = MarketScope.Everything with { Surveys = Selection.Of(["ai-jobs"]) };
    private static readonly MarketScope UsFullTime = AiJobs with
    {
        Countries = Selection.Of(["US"]), Employment = Selection.Of(EmploymentType.FullTime),
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_ai_jobs_index_answers_with_its_known_bands()
    {
        var pay = SharedFiles.Json("data/ai_jobs/golden.json").GetProperty("salary_in_usd");
        using var market = await ImportMarket.CreateAsync(postgres, Cancellation);
        await market.AcceptAsync(SharedFiles.Path("data/ai_jobs/salaries.csv.gz"), "ai-jobs", "ai-jobs", Cancellation, publish: true);
        var query = Query(market);

        await ShouldAnswerAsync(query, AiJobs with { GroupBy = BandDimension.None }, pay.GetProperty("all_rows"));
        foreach (var (level, name) in new[] { ("L1", "EN"), ("L2", "MI"), ("L3", "SE"), ("L6", "EX") })
        {
            await ShouldAnswerAsync(query, AiJobs, pay.GetProperty("by_experience_all").GetProperty(name), level);
            await ShouldAnswerAsync(query, UsFullTime, pay.GetProperty("US_FT_by_experience").GetProperty(name), level);
        }

        foreach (var year in pay.GetProperty("by_year_all").EnumerateObject())
            await ShouldAnswerAsync(query, AiJobs with { GroupBy = BandDimension.Year }, year.Value, year.Name);
        foreach (var title in pay.GetProperty("by_role_all").EnumerateObject())
            await ShouldAnswerAsync(query, AiJobs with { Titles = Selection.Of([title.Name]), GroupBy = BandDimension.None }, title.Value);
        foreach (var (remote, place) in new[] { ("0", Workplace.OnSite), ("50", Workplace.Hybrid), ("100", Workplace.Remote) })
            await ShouldAnswerAsync(query, AiJobs with { Workplaces = Selection.Of(place), GroupBy = BandDimension.None },
                pay.GetProperty("by_remote").GetProperty(remote));
        foreach (var cell in pay.GetProperty("US_FT_2025_role_x_experience").EnumerateObject())
        {
            var scope = UsFullTime with { Titles = Selection.Of([cell.Name.Split('|')[0]]), Years = Selection.Of(2025) };
            var level = cell.Name.Split('|')[1] switch { "EN" => "L1", "MI" => "L2", "SE" => "L3", _ => "L6" };
            await ShouldAnswerAsync(query, scope, cell.Value, level);
        }
    }

    [Fact]
    public async Task Labour_condition_applications_answer_by_job_and_year()
    {
        var pay = SharedFiles.Json("data/h1b/golden.json").GetProperty("salary");
        using var market = await ImportMarket.CreateAsync(postgres, Cancellation);
        await market.AcceptAsync(SharedFiles.Path("data/h1b/h1b_data_jobs_2015_2019.csv"), "h1b", "h1b", Cancellation, publish: true);
        var query = Query(market);
        var scope = MarketScope.Everything with { Surveys = Selection.Of(["h1b"]) };

        await ShouldAnswerAsync(query, scope with { GroupBy = BandDimension.None }, pay.GetProperty("all"));
        foreach (var cell in pay.GetProperty("by_type").EnumerateObject())
            await ShouldAnswerAsync(query, scope with { GroupBy = BandDimension.Job }, cell.Value, Job(cell.Name));
        foreach (var cell in pay.GetProperty("by_type_year").EnumerateObject())
            await ShouldAnswerAsync(query, scope with { Jobs = Selection.Of([Job(cell.Name[..2])]), GroupBy = BandDimension.Year }, cell.Value, cell.Name[3..]);

        static string Job(string type) => type switch
        {
            "DA" => "data-analyst", "DE" => "data-engineer", "DS" => "data-scientist", _ => "ml-engineer",
        };
    }

    [Theory]
    [InlineData("2025", "Data_Professional_Salary_Survey_Responses_2025.xlsx", "all_parseable")]
    [InlineData("2019", "2019_Data_Professional_Salary_Survey_Responses.xlsx", "15k_to_1m")]
    public async Task The_data_professional_workbooks_answer_with_their_known_bands(string year, string file, string cell)
    {
        var pay = SharedFiles.Json("data/brent_ozar/golden.json").GetProperty(year).GetProperty("SalaryUSD").GetProperty(cell);
        using var market = await ImportMarket.CreateAsync(postgres, Cancellation);
        await market.AcceptAsync(SharedFiles.Path($"data/brent_ozar/{file}"), $"data-professional-{year}", "data-professional", Cancellation, publish: true);

        await ShouldAnswerAsync(Query(market), MarketScope.Everything with { Surveys = Selection.Of(["data-professional"]), GroupBy = BandDimension.None }, pay);
    }

    private static PayBandQuery Query(ImportMarket market) => new(market, new ReferenceCatalogues(market, new StoreReach(TimeProvider.System, NullLogger<StoreReach>.Instance)), TimeProvider.System);

    private static async Task ShouldAnswerAsync(PayBandQuery query, MarketScope scope, JsonElement golden, string key = "all")
    {
        var asked = $"{ScopeQuery.Write(scope)}, group {key}";
        var answer = await query.AnswerAsync(scope, Cancellation);
        var series = answer.Series.ShouldHaveSingleItem(asked);
        series.Class.ShouldBe(SourceClass.Open, asked);
        var figures = series.Bands.Single(band => band.Key == key).Figures.ShouldBeOfType<PublishedFigures>(asked);
        figures.People.AtLeast.ShouldBe(golden.GetProperty("n").GetInt32(), asked);
        foreach (var (name, percentile) in PercentileNames.Zip(figures.Percentiles))
            ((double)percentile.Amount!.Value.Amount).ShouldBe(golden.GetProperty(name).GetDouble(), 0.0051, $"{asked}, {name}");
    }
}
