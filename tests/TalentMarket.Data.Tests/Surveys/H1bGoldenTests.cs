using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Organisations;

namespace TalentMarket.Data.Tests.Surveys;

/// <summary>US labour condition applications through import and database. Expected: ../shared/data/h1b/golden.json,
/// computed with Python's standard library and cross-checked with DuckDB.</summary>
public sealed class H1bGoldenTests(PostgresFixture postgres)
{
    private const string Type =
        "case r.job_code when 'data-scientist' then 'DS' when 'data-analyst' then 'DA' when 'data-engineer' then 'DE' when 'ml-engineer' then 'ML' end";

    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Every_filing_counts_under_its_type_and_employer()
    {
        var golden = SharedFiles.Json("data/h1b/golden.json");
        var pay = golden.GetProperty("salary");
        using var market = await ImportMarket.CreateAsync(postgres, None);

        var account = await market.AcceptAsync(SharedFiles.Path("data/h1b/h1b_data_jobs_2015_2019.csv"), "h1b", "h1b", None, publish: true);

        account.Accepted.ShouldBe(golden.GetProperty("records").GetInt64());
        account.Quarantined.ShouldBe(0);
        account.Unmatched.ShouldBe(0);
        (await market.FiguresAsync("h1b", "''", "true", None))[""].ShouldBe(pay.GetProperty("all"), "all");
        PayFigures.ShouldMatch(await market.FiguresAsync("h1b", Type, "true", None), pay.GetProperty("by_type"));
        PayFigures.ShouldMatch(
            await market.FiguresAsync("h1b", $"{Type} || '|' || extract(year from r.effective_date)::int", "true", None), pay.GetProperty("by_type_year"));

        await using var db = market.CreateDbContext();
        var companies = golden.GetProperty("counts").GetProperty("company_top20");
        foreach (var company in companies.EnumerateObject())
        {
            var count = await db.PayRecords.CountAsync(record => db.Organisations.Any(row => row.Id == record.OrganisationId && row.Name == company.Name), None);
            count.ShouldBe(company.Value.GetInt32(), company.Name);
        }

        // The shipped tiers hold Facebook, Inc. to be part of Meta.
        var facebook = await db.Organisations.SingleAsync(row => row.Code == "facebook-inc", None);
        (await db.PayRecords.Where(record => record.OrganisationId == facebook.Id).Select(record => record.Tier).Distinct().ToListAsync(None))
            .ShouldBe([TalentTier.BigTech]);
        (await db.PayRecords.CountAsync(record => record.HubCode == "seattle", None)).ShouldBeGreaterThanOrEqualTo(
            golden.GetProperty("counts").GetProperty("location_top20").GetProperty("SEATTLE, WA").GetInt32());
    }
}
