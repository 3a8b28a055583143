using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Tests.Reference;

public sealed class ShippedCutsTests(ShippedDatabase shipped) : IClassFixture<ShippedDatabase>
{
    private static readonly CancellationToken None = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_percentile_stands_as_its_file_gives_it()
    {
        var file = SharedTable.Read("data/facts/open_market_cuts.csv");
        await using var db = shipped.Open();

        var cuts = await db.PublishedCuts.AsNoTracking().OrderBy(cut => cut.Id).ToListAsync(None);

        cuts.Count.ShouldBe(284);
        foreach (var (cut, row) in cuts.Zip(file))
        {
            (cut.Title, (decimal?)cut.Year, (decimal?)cut.Incumbents, (decimal?)cut.Organisations)
                .ShouldBe((row["title"], Cell("year"), Cell("incumbents"), Cell("organisations")));
            (cut.P10, cut.P25, cut.P50, cut.P75, cut.P90).ShouldBe((Cell("p10"), Cell("p25"), Cell("p50"), Cell("p75"), Cell("p90")));

            decimal? Cell(string column) => SharedTable.Amount(row[column]);
        }
    }

    [Theory]
    [InlineData("ai-jobs-cuts", 176, "2025-12-31")]
    [InlineData("h1b-cuts", 56, "2019-12-31")]
    [InlineData("oews", 52, "2024-05-31")]
    public async Task Three_surveys_publish_them(string survey, int rows, string effectiveDate)
    {
        await using var db = shipped.Open();

        var edition = await (from one in db.SurveyEditions
                             join of in db.Surveys on one.SurveyId equals of.Id
                             where of.Code == survey && of.SourceClass == SourceClass.Cut
                             select one).SingleAsync(None);

        edition.Status.ShouldBe(EditionStatus.Published);
        edition.EffectiveDate.ToString("yyyy-MM-dd", null).ShouldBe(effectiveDate);
        (await db.PublishedCuts.CountAsync(cut => cut.EditionId == edition.Id, None)).ShouldBe(rows);
    }

    [Theory]
    [InlineData("Machine Learning Engineer", "ml-engineer", MatchQuality.Exact)]
    [InlineData("Machine Learning (engineer, scientist)", "ml-engineer", MatchQuality.Partial)]
    [InlineData("Data Scientists", "data-scientist", MatchQuality.Strong)]
    [InlineData("Software Developers", "software-engineer", MatchQuality.Strong)]
    [InlineData("Computer and Information Research Scientists", "research-scientist", MatchQuality.Partial)]
    [InlineData("Computer Systems Analysts", null, null)]
    public async Task A_title_is_matched_to_a_job_by_content(string title, string? job, MatchQuality? quality)
    {
        await using var db = shipped.Open();

        var cuts = await db.PublishedCuts.Where(cut => cut.Title == title).ToListAsync(None);

        cuts.ShouldNotBeEmpty();
        cuts.ShouldAllBe(cut => cut.JobCode == job && cut.JobMatchQuality == quality);
    }

    [Fact]
    public async Task Levels_of_the_index_are_ours()
    {
        await using var db = shipped.Open();

        var levels = await db.PublishedCuts.Where(cut => cut.Level != null).GroupBy(cut => cut.Level)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key!.Value, group => group.Count, None);

        // Counted in the file: EN 21, MI 40, SE 49, EX 14.
        levels.ShouldBe(new Dictionary<JobLevel, int> { [JobLevel.L1] = 21, [JobLevel.L2] = 40, [JobLevel.L3] = 49, [JobLevel.L6] = 14 }, ignoreOrder: true);
    }

    [Fact]
    public async Task The_big_employers_of_the_filings_are_a_tier_and_the_others_a_group()
    {
        await using var db = shipped.Open();

        var groups = await db.PublishedCuts.Where(cut => cut.EmployerGroup != null)
            .GroupBy(cut => new { cut.EmployerGroup, cut.Tier }).Select(group => new { group.Key.EmployerGroup, group.Key.Tier, Count = group.Count() })
            .OrderBy(group => group.Count).ToListAsync(None);

        groups.Select(group => (group.EmployerGroup, group.Tier, group.Count)).ShouldBe(
            [("five big-tech employers", TalentTier.BigTech, 16), ("other employers", null, 20)]);
    }

    [Theory]
    [InlineData(2021, 208_000)]
    [InlineData(2022, 239_200)]
    [InlineData(2023, 239_200)]
    [InlineData(2024, 239_200)]
    public async Task Above_the_agencys_limit_only_the_limit_is_known(int year, int limit)
    {
        await using var db = shipped.Open();

        // The field descriptions of each year's workbook: a # stands for this wage or more.
        var managers = await db.PublishedCuts.SingleAsync(
            cut => cut.Title == "Computer and Information Systems Managers" && cut.Year == year, None);
        (managers.P90, managers.TopCode).ShouldBe((null, limit));
        (await db.PublishedCuts.CountAsync(cut => cut.TopCode != null && cut.P90 != null, None)).ShouldBe(0);
    }
}
