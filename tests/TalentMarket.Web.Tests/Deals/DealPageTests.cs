using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace TalentMarket.Web.Tests.Deals;

/// <summary>The page of one deal and the page of regulators.</summary>
[Collection(SiteFixture.Name)]
public sealed class DealPageTests(SiteFixture site)
{
    private const string Inflection = "/deals/microsoft-inflection-ai";
    private static readonly CancellationToken None = TestContext.Current.CancellationToken;

    // ../shared/data/README.md: 650M for 70 people, 9,285,714.29 a head; 620M of it for the licence and 30M against claims.
    [Fact]
    public async Task The_headline_and_the_money_say_what_was_paid_for()
    {
        var page = await OpenAsync(Inflection);

        page.QuerySelector("h1")!.TextContent.ShouldBe("Microsoft and Inflection AI: $650M for 70 people, $9.29M a head");
        page.QuerySelectorAll(".money .row").Select(row => $"{row.QuerySelector(".name")!.TextContent} {row.QuerySelector(".amount")!.FirstChild!.TextContent.Trim()}")
            .ShouldBe(["Headline value $650M", "Licence fee $620M", "Waiver of claims $30M"]);
    }

    [Fact]
    public async Task Every_claim_stands_with_who_says_it_its_grade_and_its_confidence()
    {
        var page = await OpenAsync("/deals/amazon-adept-ai");

        var fees = page.QuerySelectorAll("#field-licence-fee tr:not(.field)").Select(row => row.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()).ToList()).ToList();
        fees.Select(cells => (cells[1], cells[2], cells[3])).ShouldBe(
            [("semafor.com", "Press", "Disputed"), ("stepmark.ai", "Analyst", "Disputed"), ("hyperexits.com", "Aggregator", "Disputed")]);
        fees[0][0].ShouldContain("Headline");
        page.QuerySelectorAll("#field-licence-fee a").ShouldAllBe(link => link.GetAttribute("href")!.StartsWith("http"));
    }

    [Fact]
    public async Task Days_run_from_the_announcement_to_the_regulator()
    {
        var page = await OpenAsync(Inflection);

        page.QuerySelectorAll(".days li").Select(day => (day.QuerySelector(".when")!.TextContent, day.QuerySelector(".kind")!.TextContent)).ShouldBe(
        [
            ("19 Mar 2024", "Announced"), ("24 Apr 2024", "Regulator asks"), ("6 Jun 2024", "Regulator asks"), ("16 Jul 2024", "Regulator asks"),
            ("4 Sep 2024", "Regulator clears"),
        ]);
    }

    [Fact]
    public async Task What_is_unknown_is_said_in_words_and_an_offer_turned_down_is_no_price()
    {
        var page = await OpenAsync("/deals/meta-thinking-machines-lab-andrew-tulloch");

        page.QuerySelector("h1")!.TextContent.ShouldEndWith("1 person; the price is not public");
        page.QuerySelector("#unknown")!.ParentElement!.TextContent.ShouldContain("headline value");
        page.QuerySelector("#field-employee-payout")!.TextContent.ShouldContain("Offer turned down");
        page.QuerySelectorAll(".price").ShouldAllBe(cell => cell.TextContent.Contains("unknown"));
    }

    [Fact]
    public async Task Other_deals_of_both_parties_are_one_click_away()
    {
        var page = await OpenAsync("/deals/google-windsurf");

        page.QuerySelectorAll(".related a").Select(link => link.GetAttribute("href")).ShouldContain("/deals/cognition-windsurf-remaining-company");
        page.QuerySelector(".citation")!.TextContent.ShouldContain("/deals/google-windsurf");
    }

    [Fact]
    public async Task An_unknown_deal_is_not_found_in_words_with_those_alike()
    {
        var response = await site.Client.GetAsync("/deals/inflection-microsoft", None);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(None));
        page.QuerySelector("h1")!.TextContent.ShouldBe("There is no deal at this address");
        page.QuerySelectorAll(".notice-page a").Select(link => link.GetAttribute("href")).First().ShouldBe(Inflection);
    }

    [Fact]
    public async Task Regulators_cases_are_joined_to_their_deals()
    {
        var page = await OpenAsync("/deals/regulators");

        page.QuerySelector("h1")!.TextContent.ShouldBe("9 of 47 deals were looked at by an authority, or it was called on to; of 12 cases 3 have a public end");
        page.QuerySelectorAll("table")[0].QuerySelectorAll("tbody tr").Length.ShouldBe(12);
        page.QuerySelectorAll(".watched a").Select(link => link.TextContent).ShouldContain("Meta and Manus");
    }

    [Fact]
    public async Task The_navigation_marks_the_page_one_is_on_alone()
    {
        (await OpenAsync("/deals/regulators")).QuerySelectorAll(".site-nav a.active").Select(link => link.TextContent).ShouldBe(["Regulators"]);
        (await OpenAsync(Inflection)).QuerySelectorAll(".site-nav a.active").Select(link => link.TextContent).ShouldBe(["Deals"]);
    }

    [Fact]
    public async Task Prices_around_a_step_are_compared_only_with_five_deals_on_each_side()
    {
        var rows = (await OpenAsync("/deals/regulators")).QuerySelectorAll("table")[1].QuerySelectorAll("tbody tr").Select(row => row.TextContent).ToList();

        rows.ShouldContain(row => row.Contains("deals") && row.Contains('$'));
        rows.ShouldContain(row => row.Contains("Too few to compare"));
    }

    [Fact]
    public async Task The_scenario_multiplies_out_what_the_address_assumes()
    {
        (await OpenAsync("/deals/regulators?stopped=100&discount=0")).QuerySelector("[data-figures]")!.TextContent.ShouldContain("0 deals and $0 would be left");
        (await OpenAsync("/deals/regulators?stopped=many")).QuerySelector(".form-problem")!.TextContent
            .ShouldBe("stopped: found 'many', expected a whole number from 0 to 100; 25 is used.");
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task Nothing_serious_stands_in_the_way_of_anyone(int width, ColorScheme scheme)
    {
        await using var context = await site.BrowseAsync(width, scheme);
        var page = await context.NewPageAsync();
        foreach (var address in new[] { Inflection, "/deals/amazon-adept-ai", "/deals/twitter-madbits", "/deals/nope", "/deals/regulators" })
        {
            await page.GotoAsync(address);

            (await page.RunAxe()).Violations.Where(violation => violation.Impact is "serious" or "critical")
                .SelectMany(violation => violation.Nodes.Select(node => $"{address}: {violation.Id} {node.Html}")).ShouldBeEmpty();
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, address);
        }
    }

    private async Task<IHtmlDocument> OpenAsync(string address) => new HtmlParser().ParseDocument(await site.Client.GetStringAsync(address, None));
}
