using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using TalentMarket.Web.Offers;

namespace TalentMarket.Web.Tests.Offers;

/// <summary>The offers page as markup and in a browser.</summary>
[Collection(SiteFixture.Name)]
public sealed class OffersPageTests(SiteFixture site)
{
    private const string TwoOffers = "/pay/offers?name1=Alpha&base1=300k&grant1=1.2M&name2=Beta&base2=250k&bonus2=20%25";
    private const string Standing = "/pay/offers?name1=Alpha&base1=300k&job1=ml-engineer&level1=L3&name2=Beta&base2=250k&job2=ml-engineer&level2=L4";
    private readonly CancellationToken cancellationToken = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_headline_says_who_is_ahead_and_the_table_by_how_much()
    {
        var page = await PageAsync(TwoOffers);

        // Alpha 4 × 300 + 1,200 = 2,400 thousand; Beta 4 × 300 = 1,200.
        page.QuerySelector("h1")!.TextContent.ShouldBe("Alpha is worth 100% more than Beta over four years: $2.4M against $1.2M");
        Row(page, "Four-year value").ShouldBe(["2,400,000", "1,200,000"]);
        Row(page, "First year").ShouldBe(["600,000", "300,000"]);
    }

    [Fact]
    public async Task Without_anything_typed_the_page_teaches_and_offers_examples()
    {
        var page = await PageAsync("/pay/offers");

        page.QuerySelector("h1")!.TextContent.ShouldBe("Compare offers over four years");
        page.QuerySelectorAll(".presets a").Length.ShouldBe(OfferPresets.All.Count);
        page.QuerySelectorAll("[role=alert]").ShouldBeEmpty();
    }

    [Fact]
    public async Task Private_shares_have_a_range_and_are_paper()
    {
        var page = await PageAsync("/pay/offers?base1=200k&grant1=1M&price1=preferred&common1=50/60/70&volatility1=80&sale1=4&base2=200k");

        Row(page, "Four years: liquid").ShouldBe(["800,000", "800,000"]);
        Row(page, "Four years: paper")[0].ShouldMatch(@"^[\d,]+ ?[\d,]+ to [\d,]+$");
        page.QuerySelectorAll(".piece.paper").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task What_cannot_be_read_is_named_and_the_other_offer_still_shown()
    {
        var page = await PageAsync("/pay/offers?base1=lots&base2=200k");

        page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("Offer A, base salary a year: found “lots”");
        Row(page, "Four-year value").ShouldBe(["800,000"]);
        page.QuerySelector<IHtmlInputElement>("[name=base1]")!.Value.ShouldBe("lots");
    }

    [Fact]
    public async Task What_the_market_withholds_the_standing_withholds()
    {
        // L3 of the open survey: five people with 100,000 to 500,000. L4: four people, too few to show.
        var page = await PageAsync(Standing + "&tier1=&tier2=");
        var rows = page.QuerySelectorAll(".standing tbody tr").Select(row => string.Join('|', row.Children.Select(cell => Tidy(cell.TextContent)))).ToList();

        rows.ShouldContain(row => row.StartsWith("Alpha|Base salary|$300k|About the", StringComparison.Ordinal));
        rows.Where(row => row.StartsWith("Beta", StringComparison.Ordinal)).ShouldAllBe(row => !row.Contains("$200k", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_form_without_a_script_leads_to_the_tidy_address()
    {
        var response = await site.Client.GetAsync("/pay/offers?base1=100&bonus1=&base2=90&rate=4", cancellationToken);

        response.Headers.Location!.ToString().ShouldEndWith("/pay/offers?base1=100&base2=90");
    }

    [Fact]
    public async Task The_file_says_what_the_page_says()
    {
        var lines = (await site.Client.GetStringAsync(TwoOffers.Replace("/pay/offers", "/pay/offers.csv", StringComparison.Ordinal), cancellationToken)).Split("\r\n");

        lines[0].TrimStart('\uFEFF').ShouldStartWith("offer,year,part,low,middle,high,currency");
        lines.ShouldContain(line => line.StartsWith("Alpha,1,Grant,300000,300000,300000,USD", StringComparison.Ordinal));
        lines.ShouldContain(line => line.StartsWith("Beta,,Four-year value,1200000,1200000,1200000,USD", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task Nothing_serious_stands_in_the_way_of_anyone(int width, ColorScheme scheme)
    {
        await using var context = await site.BrowseAsync(width, scheme);
        var page = await context.NewPageAsync();
        foreach (var address in new[] { "/pay/offers", Standing }.Concat(OfferPresets.All.Select(preset => "/pay/offers" + preset.Address)))
        {
            await page.GotoAsync(address);

            (await page.RunAxe()).Violations.Where(violation => violation.Impact is "serious" or "critical")
                .SelectMany(violation => violation.Nodes.Select(node => $"{address}: {violation.Id} {node.Html}")).ShouldBeEmpty();
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, address);
        }
    }

    [Fact]
    public async Task What_is_typed_changes_the_figures_in_place_and_what_is_typed_next_stays()
    {
        await using var context = await site.BrowseAsync(1280);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/pay/offers?base1=100k&base2=90k");

        await page.Locator("[name=base1]").FillAsync("200k");
        await page.Locator("[name=bonus1]").FocusAsync();
        await page.Keyboard.TypeAsync("10");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Offer A is worth 122% more");
        await page.Keyboard.TypeAsync("%");
        await Assertions.Expect(page.Locator("[name=bonus1]")).ToHaveValueAsync("10%");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("$880k against $360k");
        page.Url.ShouldEndWith("/pay/offers?base1=200k&bonus1=10%25&base2=90k");
    }

    private async Task<IDocument> PageAsync(string address)
    {
        var response = await site.Client.GetAsync(address, cancellationToken);
        if (response.Headers.Location is { } tidy) response = await site.Client.GetAsync(tidy, cancellationToken);
        return new HtmlParser().ParseDocument(await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync(cancellationToken));
    }

    private static List<string> Row(IDocument page, string label) => [.. page.QuerySelectorAll(".tables tbody tr")
        .First(row => row.QuerySelector("th")!.TextContent == label).QuerySelectorAll("td").Select(cell => Tidy(cell.TextContent))];

    private static string Tidy(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
