using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Microsoft.VisualBasic.FileIO;
using TalentMarket.Domain.Jobs;

namespace TalentMarket.Data.Tests.Reference;

public sealed class ShippedJobsTests(ShippedDatabase shipped) : IClassFixture<ShippedDatabase>
{
    private static readonly CancellationToken None = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Titles_are_stored_as_they_are_looked_up()
    {
        var aliases = await AliasesAsync();

        aliases.Keys.Select(JobTitle.Normalise).ShouldBe(aliases.Keys);
    }

    [Theory]
    [InlineData("Machine Learning Engineer", "ml-engineer")]
    [InlineData("MLOps Engineer", "ai-infrastructure-engineer")]
    [InlineData("AI Engineer", "applied-ai-engineer")]
    [InlineData("BI Analyst", "data-analyst")]
    [InlineData("Developer: App code (C#, JS, etc)", "software-engineer")]
    [InlineData("Applied Scientist", "applied-scientist")]
    [InlineData("Head of Data", null)]
    [InlineData("Engineer", null)]
    [InlineData("Manager", null)]
    [InlineData("DBA", null)]
    public async Task A_title_means_a_job_only_by_its_content(string title, string? job)
    {
        (await AliasesAsync()).GetValueOrDefault(JobTitle.Normalise(title)).ShouldBe(job);
    }

    [Fact]
    public async Task Two_thirds_of_the_index_and_more_carry_a_title_we_know()
    {
        var aliases = await AliasesAsync();
        using var file = new GZipStream(File.OpenRead(SharedFiles.Path("data/ai_jobs/salaries.csv.gz")), CompressionMode.Decompress);
        using var parser = new TextFieldParser(file);
        parser.SetDelimiters(",");
        var title = Array.IndexOf(parser.ReadFields()!, "job_title");
        var (all, matched) = (0, 0);
        while (!parser.EndOfData)
        {
            all++;
            if (aliases.ContainsKey(JobTitle.Normalise(parser.ReadFields()![title]))) matched++;
        }

        // The rest says no more than Engineer, Manager, Analyst, Associate or Consultant, or is another trade.
        all.ShouldBe(151_445);
        ((double)matched / all).ShouldBeInRange(0.67, 0.75);
    }

    [Fact]
    public async Task Occupations_have_the_shape_of_their_classifications()
    {
        await using var db = shipped.Open();
        var jobs = await db.Jobs.ToListAsync(None);

        jobs.ShouldAllBe(job => System.Text.RegularExpressions.Regex.IsMatch(job.SocCode, "^[1-5][0-9]-[0-9]{4}$"));
        jobs.ShouldAllBe(job => System.Text.RegularExpressions.Regex.IsMatch(job.IscoCode, "^[1-9][0-9]{3}$"));
        jobs.ShouldAllBe(job => System.Text.RegularExpressions.Regex.IsMatch(job.Code, "^[a-z]+(-[a-z]+)*$"));
    }

    [Fact]
    public async Task Eight_levels_have_names_and_anchors()
    {
        await using var db = shipped.Open();

        (await db.LevelAnchors.OrderBy(anchor => anchor.Level).Select(anchor => anchor.Name).ToListAsync(None)).ShouldBe(
            ["entry", "mid", "senior", "staff", "senior staff", "principal", "distinguished", "fellow or lead"]);
    }

    private async Task<Dictionary<string, string>> AliasesAsync()
    {
        await using var db = shipped.Open();
        return await db.JobTitleAliases.ToDictionaryAsync(alias => alias.NormalisedTitle, alias => alias.JobCode, None);
    }
}
