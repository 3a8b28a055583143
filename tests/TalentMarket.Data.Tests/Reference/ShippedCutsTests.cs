using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Reference;
using TalentMarket.Data.Trail;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.Surveys;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Data.Tests.Reference;

public sealed class ShippedCutsTests(ShippedDatabase shipped, PostgresFixture postgres) : IClassFixture<ShippedDatabase>
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
    [InlineData("oews", 13, "2024-05-31", "2023-05-31", "2022-05-31", "2021-05-31")]
    public async Task Three_surveys_publish_them(string survey, int rowsOfEach, params string[] effectiveDates)
    {
        await using var db = shipped.Open();

        var editions = await (from one in db.SurveyEditions
                              join of in db.Surveys on one.SurveyId equals of.Id
                              where of.Code == survey && of.SourceClass == SourceClass.Cut
                              orderby one.EffectiveDate descending
                              select one).ToListAsync(None);

        editions.ShouldAllBe(edition => edition.Status == EditionStatus.Published);
        editions.Select(edition => edition.EffectiveDate.ToString("yyyy-MM-dd", null)).ShouldBe(effectiveDates);
        foreach (var edition in editions) (await db.PublishedCuts.CountAsync(cut => cut.EditionId == edition.Id, None)).ShouldBe(rowsOfEach);
    }

    // As a store of before has them: four years of one survey under the date of the last.
    [Fact]
    public async Task Years_that_were_one_edition_become_one_each()
    {
        var connection = await postgres.CreateDatabaseAsync(None);
        await ReferenceData.LoadAsync(connection, TimeProvider.System, None);
        await using var db = ReferenceDataTests.Open(connection);
        var editions = await db.SurveyEditions.Where(one => db.Surveys.Any(of => of.Id == one.SurveyId && of.Code == "oews"))
            .OrderByDescending(one => one.EffectiveDate).Select(one => one.Id).ToListAsync(None);
        var before = await FiguresAsync();
        await db.PublishedCuts.Where(cut => editions.Contains(cut.EditionId)).ExecuteUpdateAsync(set => set.SetProperty(cut => cut.EditionId, editions[0]), None);
        await db.SurveyEditions.Where(one => editions.Contains(one.Id) && one.Id != editions[0]).ExecuteDeleteAsync(None);
        // What was loaded last was other files.
        db.Record(AuditEntry.By(Someone.Tester, DateTimeOffset.UtcNow, "loaded", "shipped data", after: "of before"));
        await db.SaveChangesAsync(None);

        await ReferenceData.LoadAsync(connection, TimeProvider.System, None);

        (await FiguresAsync()).ShouldBe(before);

        async Task<List<(DateOnly, string, int, decimal?)>> FiguresAsync() => [.. (await (
            from cut in db.PublishedCuts
            join edition in db.SurveyEditions on cut.EditionId equals edition.Id
            join survey in db.Surveys on edition.SurveyId equals survey.Id
            where survey.Code == "oews"
            orderby edition.EffectiveDate, cut.Title
            select new { edition.EffectiveDate, cut.Title, cut.Incumbents, cut.P50 }).ToListAsync(None))
            .Select(row => (row.EffectiveDate, row.Title, row.Incumbents, row.P50))];
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
