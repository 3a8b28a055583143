using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using TalentMarket.Web.Tests.PayBands;

namespace TalentMarket.Web.Tests.Premiums;

[Collection(SiteFixture.Name)]
public sealed class PremiumApiTests(SiteFixture site)
{
    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    // Computed apart from this code with Python's statistics.median on ../shared/data/ai_jobs.
    [Fact]
    public async Task Two_years_of_software_engineers_are_no_trend()
    {
        await AiJobsSurvey.EnsureAsync(site, CancellationToken);

        var answer = await site.Client.GetFromJsonAsync<JsonElement>(
            "/api/v1/premiums?level=L3&country=US&employment=full-time&title=Machine%20Learning%20Engineer&over=Software%20Engineer&survey=ai-jobs", CancellationToken);

        answer.GetProperty("waves").EnumerateArray().Select(wave => (wave.GetProperty("wave").GetString(), wave.GetProperty("medians").GetProperty("percent").GetDecimal()))
            .ShouldBe([("2024", 4.4m), ("2025", 2.7m)]);
        answer.GetProperty("trend").GetProperty("sentence").GetString().ShouldBe("Two points are no trend: no divergence shown.");
        answer.GetProperty("sourceClass").GetString().ShouldBe("open");
    }

    // The medians of ../shared/data/facts/open_market_cuts.csv, which ship: 184,000 ÷ 150,000, 197,400 ÷ 153,090, 201,500 ÷ 160,000, 200,000 ÷ 160,680.
    [Fact]
    public async Task What_ships_answers_a_job_over_another_before_any_file_is_imported()
    {
        var answer = await site.Client.GetFromJsonAsync<JsonElement>("/api/v1/premiums?job=ml-engineer&over=data-engineer&level=L3&source=cut", CancellationToken);

        answer.GetProperty("sourceClass").GetString().ShouldBe("cut");
        answer.GetProperty("waves").EnumerateArray().Select(wave => (wave.GetProperty("wave").GetString(), wave.GetProperty("medians").GetProperty("percent").GetDecimal()))
            .ShouldBe([("2022", 22.7m), ("2023", 28.9m), ("2024", 25.9m), ("2025", 24.5m)]);
        answer.GetProperty("trend").GetProperty("reading").GetString().ShouldBe("not-shown");
        answer.GetProperty("estimates").EnumerateArray().Skip(1).ShouldAllBe(estimate =>
            estimate.GetProperty("figures").GetProperty("reason").GetString() == "Not estimated: a published percentile row says nothing of single people.");
    }

    [Theory]
    [InlineData("premium=luck", "premium")]
    [InlineData("levle=L3", "levle")]
    [InlineData("job=ml-engineer&over=nobody", "over")]
    [InlineData("premium=phd&job=product-manager", "job")]
    public async Task What_cannot_be_answered_is_refused_under_its_name(string query, string parameter)
    {
        var response = await site.Client.GetAsync($"/api/v1/premiums?{query}", CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadFromJsonAsync<JsonElement>(CancellationToken)).GetProperty("errors").TryGetProperty(parameter, out _).ShouldBeTrue();
    }

    [Fact]
    public async Task A_download_has_a_row_for_each_estimate_and_wave()
    {
        await AiJobsSurvey.EnsureAsync(site, CancellationToken);

        var rows = (await site.Client.GetStringAsync("/pay/premiums.csv?job=ml-engineer&over=data-engineer&survey=ai-jobs", CancellationToken)).Split("\r\n");

        rows[0].TrimStart('\uFEFF').ShouldStartWith("kind,estimate,wave");
        rows.Count(row => row.StartsWith("estimate,", StringComparison.Ordinal)).ShouldBe(12);
        rows.ShouldContain(row => row.StartsWith("estimate,Raw: Medians of all people,2025,base-salary,published,", StringComparison.Ordinal));
        rows.ShouldContain(row => row.Contains("the source does not say tier", StringComparison.Ordinal));
    }
}
