using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using TalentMarket.Domain.Deals;
using TalentMarket.Web.Deals;

namespace TalentMarket.Web.Tests.Deals;

/// <summary>The page of deals as markup, over the deals that ship.</summary>
[Collection(SiteFixture.Name)]
public sealed class DealsMarkupTests(SiteFixture site)
{
    private readonly CancellationToken cancellationToken = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_headline_counts_what_is_on_the_page()
    {
        var page = await PageAsync("/deals");

        // ../shared/data/facts/deals.csv has 47 deals.
        page.QuerySelector("h1")!.TextContent.ShouldStartWith("47 deals for teams: $");
        page.QuerySelectorAll("tbody tr").Length.ShouldBe(DealsBoard.RowsPerPage);
        page.QuerySelector(".pages")!.TextContent.ShouldContain("1–25 of 47 deals");
        (await PageAsync("/deals?page=2")).QuerySelectorAll("tbody tr").Length.ShouldBe(47 - DealsBoard.RowsPerPage);
        (await PageAsync("/deals?page=99")).QuerySelectorAll("tbody tr").Length.ShouldBe(47 - DealsBoard.RowsPerPage);
    }

    [Fact]
    public async Task Published_prices_a_head_stand_in_their_rows()
    {
        var page = await PageAsync("/deals?price=known&sort=price-desc");

        // ../shared/data/README.md: 20,967,741.94, 9,285,714.29, 2,216,666.67, 60,000,000 and 30,000,000 talent-only.
        Cell(page, "databricks-mosaicml", "Price a head").ShouldBe("$21M");
        Cell(page, "microsoft-inflection-ai", "Price a head").ShouldBe("$9.29M");
        Cell(page, "amd-silo-ai", "Price a head").ShouldBe("$2.22M");
        Cell(page, "google-windsurf", "Price a head").ShouldBe("$60M");
        Cell(page, "google-windsurf", "Talent only, a head").ShouldBe("$30M");
    }

    [Fact]
    public async Task Every_number_beside_a_filter_is_what_choosing_it_finds()
    {
        var page = await PageAsync("/deals?structure=acquisition");
        var counts = page.QuerySelectorAll("#choose-team .choice-option, #choose-acquirer .choice-option, #choose-regulator .choice-option")
            .Select(label => (Name: label.QuerySelector("input")!.GetAttribute("name")!, Value: label.QuerySelector("input")!.GetAttribute("value")!, Count: label.QuerySelector(".choice-note")!.TextContent))
            .ToList();

        counts.Count.ShouldBeGreaterThan(15);
        foreach (var (name, value, count) in counts)
            (await CountAsync($"/deals?structure=acquisition&{name}={value}")).ShouldBe(count, $"{name}={value}");
    }

    [Fact]
    public async Task The_plots_hold_each_deal_whose_price_and_people_are_known_and_say_so_in_a_sentence()
    {
        var page = await PageAsync("/deals?structure=licence-and-hire");

        page.QuerySelectorAll(".scatter .point").Select(point => point.GetAttribute("data-deal")).Order()
            .ShouldBe(["google-character-ai", "google-windsurf", "microsoft-inflection-ai"]);
        page.QuerySelector(".scatter-svg")!.GetAttribute("aria-label")!.ShouldStartWith("3 deals by people and value, both on log scales");
        page.QuerySelectorAll(".dots-svg.wide .point").Length.ShouldBe(3);
        page.QuerySelectorAll(".dots .trend").ShouldBeEmpty("three deals have no line");
        page.QuerySelectorAll(".dots-svg.wide .moment").ShouldNotBeEmpty();
        (await PageAsync("/deals")).QuerySelectorAll(".dots-svg.wide .trend").Length.ShouldBe(1);
    }

    [Fact]
    public async Task An_empty_answer_teaches_and_leads_to_the_next_wider_ones()
    {
        var page = await PageAsync("/deals?structure=team-hire&price=known");

        page.QuerySelector("h1")!.TextContent.ShouldBe("No deal matches");
        page.QuerySelectorAll(".empty li").Select(step => step.TextContent.Trim()).ShouldContain("Any price a head, or none known (4)");
        foreach (var step in page.QuerySelectorAll(".empty li a"))
            (await PageAsync(step.GetAttribute("href")!)).QuerySelectorAll("tbody tr").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task What_cannot_be_read_is_named_and_the_rest_still_shown()
    {
        var page = await PageAsync("/deals?structure=merger&from=2024&columns=x");

        page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("structure: found 'merger', expected one of acquisition, licence-and-hire");
        page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("columns: found 'x'");
        page.QuerySelectorAll("tbody tr").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_form_without_a_script_leads_to_the_tidy_address()
    {
        var response = await site.Client.GetAsync("/deals?q=&from=2024&to=&structure=licence-and-hire&valueFrom=&sort=announced-desc", cancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        response.Headers.Location!.ToString().ShouldEndWith("/deals?from=2024&structure=licence-and-hire");
    }

    [Fact]
    public async Task The_first_page_shows_the_dearest_a_head_and_leads_on()
    {
        var page = await PageAsync("/");
        var dearest = await PageAsync("/deals?sort=price-desc");

        page.QuerySelectorAll(".deals-card tbody th a").Select(team => team.TextContent)
            .ShouldBe(dearest.QuerySelectorAll("tbody th a").Take(5).Select(team => team.TextContent));
        page.QuerySelector(".deals-card .screen-only a")!.GetAttribute("href").ShouldBe("/deals?sort=price-desc");
    }

    [Fact]
    public async Task The_jump_box_goes_to_deals() =>
        (await site.Client.GetStringAsync("/jump", cancellationToken)).ShouldContain("{\"title\":\"Google and Windsurf: deal of 2025\",\"address\":\"/deals/google-windsurf\"}");

    [Fact]
    public void Every_address_comes_back_from_its_text()
    {
        var query = new DealsQuery { Search = new DealSearch { Text = "a&b", Sort = new DealSort(DealColumn.Hub, false) }, Number = 3, Marked = "google-windsurf" }.Toggled(DealColumn.Hub);

        var (read, problems, isTidy) = DealsQuery.Read(new Uri("http://localhost" + query.Address));

        problems.ShouldBeEmpty();
        isTidy.ShouldBeTrue();
        read.ShouldBe(query);
    }

    private async Task<IDocument> PageAsync(string address) => new HtmlParser().ParseDocument(await site.Client.GetStringAsync(address, cancellationToken));

    private async Task<string> CountAsync(string address)
    {
        var page = await PageAsync(address);
        return page.QuerySelector("caption")?.TextContent is not { } caption ? "0"
            : caption.Split(" deal")[0].Split(" of ")[^1];
    }

    private static string Cell(IDocument page, string slug, string head) =>
        page.QuerySelector($"tr[data-deal={slug}] td[data-head='{head}'] .cell")!.FirstChild!.TextContent;
}
