using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace TalentMarket.Web.Tests.PayBands;

[Collection(SiteFixture.Name)]
public sealed class PayBandApiTests(SiteFixture site)
{
    private const string Address = "/api/v1/pay-bands";
    private static readonly string[] Percentiles = ["p10", "p25", "p50", "p75", "p90"];
    private readonly CancellationToken cancellationToken = TestContext.Current.CancellationToken;

    // R 4.5: quantile(1:5, c(.1, .25, .5, .75, .9)) is 1.4, 2, 3, 4, 4.6.
    [Fact]
    public async Task A_published_group_has_people_and_plain_numbers()
    {
        var json = await site.Client.GetStringAsync($"{Address}?survey={SmallMarket.OpenSurvey}&job=ml-engineer&level=L3", cancellationToken);

        json.ShouldContain("\"p50\":{\"value\":300000,\"currency\":\"USD\"}");
        var group = JsonElement.Parse(json).GetProperty("groups").EnumerateArray().ShouldHaveSingleItem();
        group.GetProperty("key").GetString().ShouldBe("L3");
        group.GetProperty("status").GetString().ShouldBe("published");
        group.GetProperty("people").GetInt32().ShouldBe(5);
        group.GetProperty("organisations").ValueKind.ShouldBe(JsonValueKind.Null);
        Percentiles.Select(name => group.GetProperty(name).GetProperty("value").GetDecimal())
            .ShouldBe([140_000m, 200_000m, 300_000m, 400_000m, 460_000m]);
        // (460 − 140) ÷ 140, and 460 ÷ 300.
        group.GetProperty("rangeSpread").GetDecimal().ShouldBe(2.286m);
        group.GetProperty("topToMedianRatio").GetDecimal().ShouldBe(1.533m);
    }

    [Fact]
    public async Task A_withheld_group_has_one_text_and_no_number()
    {
        var groups = (await AnswerAsync($"survey={SmallMarket.OpenSurvey}&job=ml-engineer")).GetProperty("groups").EnumerateArray();

        var withheld = groups.Single(group => group.GetProperty("key").GetString() == "L4");
        withheld.GetProperty("status").GetString().ShouldBe("withheld");
        withheld.GetProperty("reason").GetString().ShouldBe("Not shown to protect contributors");
        foreach (var name in new[] { "people", "organisations", "p10", "p25", "p50", "p75", "p90", "effectiveFrom" })
            withheld.GetProperty(name).ValueKind.ShouldBe(JsonValueKind.Null, name);
    }

    [Fact]
    public async Task A_group_says_how_far_its_figures_may_be_from_the_market_s()
    {
        var group = (await AnswerAsync($"survey={SmallMarket.SampleSurvey}&job=ml-engineer")).GetProperty("groups").EnumerateArray().ShouldHaveSingleItem();

        // Ten labs of two people each 10,000 apart, and two people more at the first: the median lies well within.
        var median = group.GetProperty("intervals").GetProperty("p50");
        median.GetProperty("method").GetString().ShouldBe("bootstrap-corrected");
        median.GetProperty("level").GetDouble().ShouldBe(.95);
        median.GetProperty("low").GetProperty("value").GetDecimal().ShouldBeInRange(300_000m, 340_000m);
        median.GetProperty("high").GetProperty("value").GetDecimal().ShouldBeInRange(345_000m, 390_000m);
        group.GetProperty("reliability").GetString().ShouldBe("precise");
        // 22 people: P10 and P90 need 29.
        group.GetProperty("intervals").TryGetProperty("p90", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("weighting=organisations", "organisations", null, null)]
    [InlineData("ageingPercent=4&ageTo=2026-06-30", "incumbents", 4, "2026-06-30")]
    public async Task What_was_asked_of_weights_and_ageing_is_said_again(string query, string weighting, int? percent, string? day)
    {
        var scope = (await AnswerAsync($"survey={SmallMarket.SampleSurvey}&job=ml-engineer&{query}")).GetProperty("scope");

        scope.GetProperty("weighting").GetString().ShouldBe(weighting);
        if (percent is not null) scope.GetProperty("ageingPercent").GetDecimal().ShouldBe(percent.Value);
        scope.GetProperty("ageTo").GetString().ShouldBe(day);
    }

    [Fact]
    public async Task Every_problem_of_a_query_is_told_at_once()
    {
        var response = await site.Client.GetAsync($"{Address}?levl=L3&tier=x&currency=dollars&format=pdf", cancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        response.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json");
        var errors = (await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken)).GetProperty("errors");
        errors.EnumerateObject().Select(error => error.Name).ShouldBe(["tier", "currency", "levl", "format"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_name_that_is_not_on_file_is_refused_with_those_that_are()
    {
        var response = await site.Client.GetAsync($"{Address}?job=astronaut", cancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync(cancellationToken)).ShouldContain("expected one of research-scientist, ");
    }

    [Theory]
    [InlineData("", "text/csv")]
    [InlineData("&format=csv", "application/json")]
    public async Task Comma_separated_text_by_accept_or_format(string format, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Address}?survey={SmallMarket.OpenSurvey}&level=L3{format}");
        request.Headers.Add("Accept", accept);
        var response = await site.Client.SendAsync(request, cancellationToken);

        response.Content.Headers.ContentType?.MediaType.ShouldBe("text/csv");
        var lines = (await response.Content.ReadAsStringAsync(cancellationToken)).Split("\r\n");
        lines[0].ShouldStartWith("group_key,group,detail,source_class,survey,status,people_at_least");
        lines[1].ShouldStartWith("L3,L3 senior,,open,,published,5,5,,140000,200000,300000,400000,460000,USD,base-salary,2026-01-15,2026-01-15,,");
        lines[1].ShouldContain("'=SUM(1) is a title");
    }

    [Fact]
    public async Task The_document_describes_every_parameter()
    {
        var document = await site.Client.GetFromJsonAsync<JsonElement>("/openapi/v1.json", cancellationToken);

        var operation = document.GetProperty("paths").GetProperty(Address).GetProperty("get");
        var parameters = operation.GetProperty("parameters").EnumerateArray().ToDictionary(parameter => parameter.GetProperty("name").GetString()!);
        foreach (var name in new[] { "job", "family", "level", "tier", "hub", "experience", "survey", "source", "element", "currency", "asOf", "weighting", "ageingPercent", "ageTo", "groupBy", "format" })
            parameters[name].GetProperty("description").GetString().ShouldNotBeNullOrEmpty();
        parameters["groupBy"].GetProperty("schema").GetProperty("enum").GetArrayLength().ShouldBe(8);
        operation.GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json")
            .GetProperty("example").GetProperty("groups").GetArrayLength().ShouldBe(1);
    }

    private async Task<JsonElement> AnswerAsync(string query) =>
        await site.Client.GetFromJsonAsync<JsonElement>($"{Address}?{query}", cancellationToken);
}
