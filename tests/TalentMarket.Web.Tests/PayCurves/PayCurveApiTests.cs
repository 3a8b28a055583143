using System.Net;
using System.Text.Json;

namespace TalentMarket.Web.Tests.PayCurves;

[Collection(SiteFixture.Name)]
public sealed class PayCurveApiTests(SiteFixture site) : IAsyncLifetime
{
    private const string Address = $"/api/v1/pay-curves?job={CurveMarket.OpenJob}";
    private static readonly string[] Names = ["p10", "p25", "p50", "p75", "p90"];
    private readonly CancellationToken cancellationToken = TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await CurveMarket.EnsureAsync(site, cancellationToken);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_curve_has_points_intervals_and_a_multiplier()
    {
        var answer = await AnswerAsync(Address);

        answer.GetProperty("clock").GetString().ShouldBe("career");
        var series = answer.GetProperty("series").EnumerateArray().ShouldHaveSingleItem();
        var curve = series.GetProperty("curves").EnumerateArray().Single(one => one.GetProperty("tier").GetString() == "big-tech");
        curve.GetProperty("status").GetString().ShouldBe("published");
        (curve.GetProperty("people").GetInt32(), curve.GetProperty("organisations").GetInt32()).ShouldBe((72, 12));
        // The 6th of twelve is 106,000 in the first year and 406,000 in the fourth: 3.83 times.
        curve.GetProperty("multiplier").GetProperty("ratio").GetDouble().ShouldBe(3.83);
        var first = curve.GetProperty("points")[0];
        Percentiles(first).ShouldBe([102_000m, 103_000m, 106_000m, 109_000m, 111_000m]);
        first.GetProperty("p50Low").GetProperty("value").GetDecimal().ShouldBeInRange(102_000, 106_000);
        first.GetProperty("p50High").GetProperty("value").GetDecimal().ShouldBeInRange(106_000, 110_000);
    }

    [Fact]
    public async Task A_tier_without_people_says_no_data()
    {
        var curves = (await AnswerAsync(Address)).GetProperty("series")[0].GetProperty("curves").EnumerateArray();

        var absent = curves.Single(one => one.GetProperty("tier").GetString() == "frontier-lab");
        (absent.GetProperty("status").GetString(), absent.GetProperty("reason").GetString()).ShouldBe(("noData", "No data"));
        absent.GetProperty("points").GetArrayLength().ShouldBe(0);
    }

    [Theory]
    [InlineData("&clok=frontier", "clok")]
    [InlineData("&clock=dog", "clock")]
    [InlineData("&tier=big-tech", "tier")]
    public async Task What_is_no_filter_of_a_curve_is_refused(string query, string parameter)
    {
        var response = await site.Client.GetAsync(Address + query, cancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var errors = JsonElement.Parse(await response.Content.ReadAsStringAsync(cancellationToken)).GetProperty("errors");
        errors.EnumerateObject().ShouldHaveSingleItem().Name.ShouldBe(parameter);
    }

    [Fact]
    public async Task The_file_has_one_row_a_point_and_says_where_it_comes_from()
    {
        var response = await site.Client.GetAsync($"/pay/curves.csv?job={CurveMarket.OpenJob}", cancellationToken);

        response.Content.Headers.ContentType?.MediaType.ShouldBe("text/csv");
        response.Content.Headers.ContentDisposition?.FileName.ShouldNotBeNull().ShouldStartWith("pay-curves-data-architect-");
        var lines = (await response.Content.ReadAsStringAsync(cancellationToken)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[0].TrimStart('\uFEFF').ShouldStartWith("source_class,tier,status,from_year,to_year,mean_years,p10,p25,p50,p50_low_90");
        lines.Count(line => line.StartsWith("open,big-tech,published,", StringComparison.Ordinal)).ShouldBe(6);
        lines[2].ShouldStartWith("open,big-tech,published,0,0,0,102000,103000,106000,");
        lines[2].ShouldContain("https://example.org/curve-open");
    }

    [Fact]
    public async Task The_document_describes_every_parameter()
    {
        var document = JsonElement.Parse(await site.Client.GetStringAsync("/openapi/v1.json", cancellationToken));

        var parameters = document.GetProperty("paths").GetProperty("/api/v1/pay-curves").GetProperty("get").GetProperty("parameters")
            .EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString());
        parameters.Order().ShouldBe(Domain.PayCurves.PayCurveScopeQuery.Parameters.Order());
    }

    private async Task<JsonElement> AnswerAsync(string address) => JsonElement.Parse(await site.Client.GetStringAsync(address, cancellationToken));

    private static decimal[] Percentiles(JsonElement point) =>
        [.. Names.Select(name => point.GetProperty(name).GetProperty("value").GetDecimal())];
}
