using System.Text.Json;
using TalentMarket.Data.Surveys;

namespace TalentMarket.Data.Tests.Surveys;

/// <summary>The ai-jobs salary index through import and database. Expected: ../shared/data/ai_jobs/golden.json,
/// computed with Python's standard library and cross-checked with DuckDB.</summary>
public sealed class AiJobsGoldenTests(PostgresFixture postgres)
{
    private const string UsFullTime = "r.country = 'US' and r.employment_type = 1";
    private const string Experience = "case r.level when 1 then 'EN' when 2 then 'MI' when 3 then 'SE' when 6 then 'EX' end";

    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task All_rows_are_kept_and_give_the_known_percentiles()
    {
        var golden = Golden();
        var pay = golden.GetProperty("salary_in_usd");
        using var market = await ImportMarket.CreateAsync(postgres, None);

        var account = await market.AcceptAsync(SharedFiles.Path("data/ai_jobs/salaries.csv.gz"), "ai-jobs", "ai-jobs", None, publish: true);

        account.Read.ShouldBe(golden.GetProperty("records").GetInt64());
        account.Accepted.ShouldBe(account.Read);
        account.Duplicate.ShouldBe(golden.GetProperty("exact_duplicate_records").GetInt64());
        account.Quarantined.ShouldBe(0);
        account.Issues.ShouldBeEmpty();
        account.IsPublished.ShouldBeTrue();
        account.EffectiveDate.ShouldBe(new DateOnly(2025, 7, 1));

        (await market.FiguresAsync("ai-jobs", "''", "true", None))[""].ShouldBe(pay.GetProperty("all_rows"), "all rows");
        await ShouldMatchAsync(Experience, "true", "by_experience_all");
        await ShouldMatchAsync("extract(year from r.effective_date)::int::text", "true", "by_year_all");
        await ShouldMatchAsync(Experience, UsFullTime, "US_FT_by_experience");
        await ShouldMatchAsync($"r.title || '|' || {Experience}", $"{UsFullTime} and extract(year from r.effective_date) = 2025", "US_FT_2025_role_x_experience");
        await ShouldMatchAsync("r.title", "true", "by_role_all");
        await ShouldMatchAsync("r.country", "true", "by_company_location_n>=100");
        await ShouldMatchAsync("case r.workplace when 1 then '0' when 2 then '50' when 3 then '100' end", "true", "by_remote");

        async Task ShouldMatchAsync(string key, string where, string group) =>
            PayFigures.ShouldMatch(await market.FiguresAsync("ai-jobs", $"coalesce({key}, '')", where, None), pay.GetProperty(group));
    }

    [Fact]
    public async Task One_of_equal_rows_is_kept_when_the_mapping_says_so()
    {
        var pay = Golden().GetProperty("salary_in_usd");
        using var market = await ImportMarket.CreateAsync(postgres, None);
        var keepOne = MappingFile.ReadShipped("ai-jobs")!.Replace("\"duplicates\": \"keep\"", "\"duplicates\": \"keepOne\"", StringComparison.Ordinal);

        var account = await market.AcceptAsync(SharedFiles.Path("data/ai_jobs/salaries.csv.gz"), keepOne, "ai-jobs-distinct", None);

        account.Accepted.ShouldBe(Golden().GetProperty("distinct_records").GetInt64());
        account.Duplicate.ShouldBe(Golden().GetProperty("exact_duplicate_records").GetInt64());
        (await market.FiguresAsync("ai-jobs-distinct", "''", "true", None))[""].ShouldBe(pay.GetProperty("distinct_rows_only"), "distinct rows");
        PayFigures.ShouldMatch(await market.FiguresAsync("ai-jobs-distinct", Experience, "true", None), pay.GetProperty("distinct_rows_by_experience"));
    }

    private static JsonElement Golden() => SharedFiles.Json("data/ai_jobs/golden.json");
}
