using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace TalentMarket.Web.Tests.Founders;

/// <summary>Sell the team now, or go on: as markup.</summary>
[Collection(SiteFixture.Name)]
public sealed class FoundersPageTests(SiteFixture site)
{
    private const string Address = "/models/founders";
    private readonly CancellationToken cancellationToken = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_headline_says_what_each_way_brings_and_where_it_turns()
    {
        var page = await PageAsync(Address);

        page.QuerySelector("h1")!.TextContent.ShouldMatch(@"\$[\d.]+M on average, (going on|selling the team now) \$[\d.]+M$");
        page.QuerySelector(".turns")!.TextContent.ShouldStartWith("It turns at a chance of success of ");
    }

    [Fact]
    public async Task With_better_odds_going_on_is_better()
    {
        (await PageAsync(Address + "?success=1")).QuerySelector("h1")!.TextContent.ShouldStartWith("Selling the team now brings");
        (await PageAsync(Address + "?success=70")).QuerySelector("h1")!.TextContent.ShouldStartWith("Going on brings");
    }

    [Fact]
    public async Task Past_deals_stand_beside_the_capital_that_was_raised()
    {
        var page = await PageAsync(Address + "?recruiting=1M&technology=0");

        // Inflection: 650M over the 1,525M of both rounds; 650M less 70 heads at a million.
        var cells = page.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("a[href='/deals/microsoft-inflection-ai']") is not null)
            .QuerySelectorAll("td").Select(cell => cell.TextContent).ToList();
        cells.ShouldBe(["$650M", "$1.52bn", "0.4 ×", "0.2 ×", "70", "$580M (89 %)"]);
    }

    [Fact]
    public async Task The_team_is_held_against_what_its_revenue_is_worth()
    {
        var page = await PageAsync(Address + "?heads=10&price-a-head=5M&revenue=1M&multiple=10");

        page.Body!.TextContent.ShouldContain("times the $10M that its revenue is worth: as a collection of talent the company is worth more than as a business.");
    }

    [Fact]
    public async Task Chances_above_one_are_named()
    {
        var page = await PageAsync(Address + "?success=80&later-sale=40");

        page.QuerySelector("[role=alert] li")!.TextContent.ShouldBe("Chance to succeed, and to sell later: found “80 and 40”, expected not more than 100 % together.");
    }

    [Fact]
    public async Task The_file_has_both_ways_and_every_priced_deal()
    {
        var lines = (await site.Client.GetStringAsync(Address + ".csv", cancellationToken)).Split("\r\n");

        lines[0].TrimStart('\uFEFF').ShouldStartWith("section,key,label,sell_now");
        lines.ShouldContain(line => line.StartsWith("figures,mean,Mean,", StringComparison.Ordinal));
        lines.ShouldContain(line => line.StartsWith("price to raised,databricks-mosaicml,", StringComparison.Ordinal));
    }

    private async Task<IDocument> PageAsync(string address)
    {
        var response = await site.Client.GetAsync(address, cancellationToken);
        if (response.Headers.Location is { } tidy) response = await site.Client.GetAsync(tidy, cancellationToken);
        return new HtmlParser().ParseDocument(await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync(cancellationToken));
    }
}
