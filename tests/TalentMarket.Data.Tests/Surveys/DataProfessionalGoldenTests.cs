using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace TalentMarket.Data.Tests.Surveys;

/// <summary>The Data Professional workbooks through import and database. Expected: ../shared/data/brent_ozar/golden.json,
/// computed with Python's standard library, the percentiles of 2025 cross-checked with pandas.</summary>
public sealed class DataProfessionalGoldenTests(PostgresFixture postgres)
{
    private const string Year = "extract(year from r.effective_date)::int::text";
    private const string WithinRange = "r.base_salary between 15000 and 1000000";

    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Every_positive_pay_of_2025_is_kept()
    {
        var golden = SharedFiles.Json("data/brent_ozar/golden.json").GetProperty("2025");
        var pay = golden.GetProperty("SalaryUSD");
        using var market = await ImportMarket.CreateAsync(postgres, None);

        var account = await market.AcceptAsync(
            SharedFiles.Path("data/brent_ozar/Data_Professional_Salary_Survey_Responses_2025.xlsx"), "data-professional-2025", "data-professional", None);

        account.Accepted.ShouldBe(golden.GetProperty("records").GetInt64());
        account.Quarantined.ShouldBe(0);
        (await market.FiguresAsync("data-professional", "''", "true", None))[""].ShouldBe(pay.GetProperty("all_parseable"), "all");
        (await market.FiguresAsync("data-professional", "''", WithinRange, None))[""].ShouldBe(pay.GetProperty("15k_to_1m"), "15k to 1m");
        await ShouldMatchAsync(market, Year, $"r.country = 'US' and {WithinRange}", pay.GetProperty("US_15k_to_1m_by_year"));
        await ShouldMatchAsync(market, "r.title", $"r.country = 'US' and {WithinRange}", pay.GetProperty("US_by_title_n>=30"));
    }

    [Fact]
    public async Task The_2019_workbook_is_held_to_its_accepted_range()
    {
        var golden = SharedFiles.Json("data/brent_ozar/golden.json").GetProperty("2019");
        var pay = golden.GetProperty("SalaryUSD");
        using var market = await ImportMarket.CreateAsync(postgres, None);

        var account = await market.AcceptAsync(
            SharedFiles.Path("data/brent_ozar/2019_Data_Professional_Salary_Survey_Responses.xlsx"), "data-professional-2019", "data-professional", None);

        account.Read.ShouldBe(golden.GetProperty("records").GetInt64());
        account.Accepted.ShouldBe(pay.GetProperty("15k_to_1m").GetProperty("n").GetInt64());
        account.Quarantined.ShouldBe(golden.GetProperty("below_15000").GetInt64() + golden.GetProperty("above_1m").GetInt64());
        (await market.FiguresAsync("data-professional", "''", "true", None))[""].ShouldBe(pay.GetProperty("15k_to_1m"), "15k to 1m");
        await ShouldMatchAsync(market, Year, "r.country = 'US'", pay.GetProperty("US_15k_to_1m_by_year"));
        await ShouldMatchAsync(market, "r.title", "r.country = 'US'", pay.GetProperty("US_by_title_n>=30"));

        // The three amounts written as text: "50 621", "110, 000" and "66 000".
        await using var db = market.CreateDbContext();
        (await db.PayRecords.CountAsync(record => record.BaseSalary == 50_621, None)).ShouldBe(1);
    }

    private static async Task ShouldMatchAsync(ImportMarket market, string key, string where, JsonElement golden) =>
        PayFigures.ShouldMatch(await market.FiguresAsync("data-professional", $"coalesce({key}, '')", where, None), golden);
}
