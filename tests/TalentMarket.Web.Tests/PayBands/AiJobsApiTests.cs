using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TalentMarket.Data;
using TalentMarket.Data.Surveys;

namespace TalentMarket.Web.Tests.PayBands;

/// <summary>The open salary index from its file to the API. Expected: ../shared/data/ai_jobs/golden.json.</summary>
[Collection(SiteFixture.Name)]
public sealed class AiJobsApiTests(SiteFixture site)
{
    [Fact]
    public async Task The_four_levels_have_the_known_percentiles()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var golden = SharedFiles.Json("data/ai_jobs/golden.json").GetProperty("salary_in_usd").GetProperty("by_experience_all");
        await ImportAsync(SharedFiles.Path("data/ai_jobs/salaries.csv.gz"), cancellationToken);

        var answer = await site.Client.GetFromJsonAsync<JsonElement>("/api/v1/pay-bands?survey=ai-jobs", cancellationToken);

        var groups = answer.GetProperty("groups").EnumerateArray().ToDictionary(group => group.GetProperty("key").GetString()!);
        foreach (var (level, known) in new[] { ("L1", "EN"), ("L2", "MI"), ("L3", "SE"), ("L6", "EX") })
            groups[level].GetProperty("p50").GetProperty("value").GetDecimal().ShouldBe(golden.GetProperty(known).GetProperty("p50").GetDecimal(), level);
        groups["L3"].GetProperty("p50").GetRawText().ShouldBe("""{"value":161000,"currency":"USD"}""");
    }

    private async Task ImportAsync(string path, CancellationToken cancellationToken)
    {
        var (mapping, _) = MappingFile.Read(MappingFile.ReadShipped("ai-jobs")!);
        var request = new ImportRequest
        {
            Path = path, SurveyCode = "ai-jobs", Mapping = mapping!, EffectiveDate = null, IsToBePublished = true, Actor = "a test",
        };
        var outcome = await new SurveyImport(new Contexts(site.ConnectionString), TimeProvider.System)
            .RunAsync(request, new Progress<ImportProgress>(), cancellationToken);
        outcome.ShouldBeOfType<ImportOutcome.Account>();
    }

    private sealed class Contexts(string connectionString) : IDbContextFactory<TalentMarketDbContext>
    {
        public TalentMarketDbContext CreateDbContext() =>
            new(new DbContextOptionsBuilder<TalentMarketDbContext>().UseTalentMarket(connectionString).Options);
    }
}
