using System.Net.Http.Json;
using System.Text.Json;

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
        await AiJobsSurvey.EnsureAsync(site, cancellationToken);

        var answer = await site.Client.GetFromJsonAsync<JsonElement>("/api/v1/pay-bands?survey=ai-jobs", cancellationToken);

        var groups = answer.GetProperty("groups").EnumerateArray().ToDictionary(group => group.GetProperty("key").GetString()!);
        foreach (var (level, known) in new[] { ("L1", "EN"), ("L2", "MI"), ("L3", "SE"), ("L6", "EX") })
            groups[level].GetProperty("p50").GetProperty("value").GetDecimal().ShouldBe(golden.GetProperty(known).GetProperty("p50").GetDecimal(), level);
        groups["L3"].GetProperty("p50").GetRawText().ShouldBe("""{"value":161000,"currency":"USD"}""");
    }
}
