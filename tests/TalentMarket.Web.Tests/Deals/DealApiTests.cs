using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace TalentMarket.Web.Tests.Deals;

[Collection(SiteFixture.Name)]
public sealed class DealApiTests(SiteFixture site)
{
    private static readonly CancellationToken None = TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_deals_come_in_one_answer_newest_first()
    {
        var answer = await AskAsync("/api/v1/deals");

        answer.GetProperty("all").GetInt32().ShouldBe(47);
        var deals = answer.GetProperty("deals").EnumerateArray().ToList();
        deals.Count.ShouldBe(47);
        deals[0].GetProperty("slug").GetString().ShouldBe("anthropic-stainless");
    }

    // Issue text: licence-and-hire since 2024, dearest a head first, unknown prices last: 8 deals.
    [Fact]
    public async Task The_search_of_the_page_is_answered_in_its_order()
    {
        var answer = await AskAsync("/api/v1/deals?structure=licence-and-hire&from=2024&sort=price-desc");

        answer.GetProperty("found").GetInt32().ShouldBe(8);
        answer.GetProperty("search").GetString().ShouldBe("from=2024&structure=licence-and-hire&sort=price-desc");
        var prices = answer.GetProperty("deals").EnumerateArray().Select(deal => Best(deal, "headline")).ToList();
        prices.TakeWhile(price => price is not null).ShouldBe(prices.OfType<decimal>().OrderDescending().Cast<decimal?>());
        prices.SkipWhile(price => price is not null).ShouldAllBe(price => price == null);
    }

    [Fact]
    public async Task One_deal_has_its_prices_claims_events_cases_and_sources()
    {
        var answer = await AskAsync("/api/v1/deals/microsoft-inflection-ai");

        // ../shared/data/README.md: 9,285,714.29 a head.
        Best(answer.GetProperty("deal"), "headline").ShouldBe(9_285_714.29m);
        answer.GetProperty("claims").EnumerateArray().Count(claim => claim.GetProperty("field").GetString() == "licence-fee").ShouldBe(3);
        answer.GetProperty("claims").EnumerateArray().ShouldAllBe(claim => claim.GetProperty("sourceAddress").GetString()!.Length > 0);
        answer.GetProperty("cases").EnumerateArray().Select(found => found.GetProperty("status").GetString()).ShouldBe(["cleared", "outcome-unknown"]);
        answer.GetProperty("events").GetArrayLength().ShouldBe(7);
        answer.GetProperty("sources").EnumerateArray().Select(source => source.GetProperty("grade").GetString()).ShouldContain("primary");
    }

    [Fact]
    public async Task What_is_unknown_is_not_there_and_its_price_says_why()
    {
        var deal = (await AskAsync("/api/v1/deals/google-character-ai")).GetProperty("deal");
        deal.GetProperty("figures").TryGetProperty("retained-at-twelve-months", out _).ShouldBeFalse();
        var retained = deal.GetProperty("prices").EnumerateArray().First(price => price.GetProperty("denominator").GetString() == "retained-at-twelve-months");

        retained.GetProperty("best").ValueKind.ShouldBe(JsonValueKind.Null);
        retained.GetProperty("reason").GetString().ShouldBe("The people are not public.");
    }

    [Fact]
    public async Task A_misspelt_filter_is_refused_and_an_unknown_deal_is_not_found()
    {
        var refused = await site.Client.GetAsync("/api/v1/deals?structur=acquisition", None);
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await refused.Content.ReadFromJsonAsync<JsonElement>(None)).GetProperty("errors").GetProperty("structur")[0].GetString()!
            .ShouldStartWith("found 'acquisition', expected one of the parameters q, from, to");

        var missing = await site.Client.GetAsync("/api/v1/deals/nobody-nothing", None);
        missing.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await missing.Content.ReadFromJsonAsync<JsonElement>(None)).GetProperty("detail").GetString()
            .ShouldBe("There is no deal 'nobody-nothing'; /api/v1/deals lists all.");
    }

    [Fact]
    public async Task The_document_knows_every_parameter_of_the_search()
    {
        var document = await AskAsync("/openapi/v1.json");

        document.GetProperty("paths").GetProperty("/api/v1/deals").GetProperty("get").GetProperty("parameters").EnumerateArray()
            .Select(parameter => parameter.GetProperty("name").GetString()).ShouldBe(TalentMarket.Domain.Deals.DealSearchQuery.Parameters);
        document.GetProperty("paths").GetProperty("/api/v1/deals/{slug}").GetProperty("get").GetProperty("operationId").GetString().ShouldBe("GetDeal");
    }

    private static decimal? Best(JsonElement deal, string measure)
    {
        var best = deal.GetProperty("prices").EnumerateArray()
            .Single(price => price.GetProperty("measure").GetString() == measure && price.GetProperty("denominator").GetString() == "all").GetProperty("best");
        return best.ValueKind == JsonValueKind.Null ? null : best.GetDecimal();
    }

    private async Task<JsonElement> AskAsync(string address) => await site.Client.GetFromJsonAsync<JsonElement>(address, None);
}
