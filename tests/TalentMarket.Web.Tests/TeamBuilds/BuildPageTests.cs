using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using TalentMarket.Web.TeamBuilds;

namespace TalentMarket.Web.Tests.TeamBuilds;

/// <summary>Buying against hiring one by one, as markup and in a browser.</summary>
[Collection(SiteFixture.Name)]
public sealed class BuildPageTests(SiteFixture site)
{
    private const string Free = "/models/buy-or-build";
    private const string EssayPay = Free + "?paid1=1.25M";
    private readonly CancellationToken cancellationToken = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_headline_says_which_way_is_cheaper_and_where_it_turns()
    {
        var page = await PageAsync(EssayPay);

        Heading(page).ShouldMatch(@"^Buying 50 people costs \d+ % less a productive month than hiring one by one$");
        page.QuerySelector(".turns")!.TextContent.ShouldStartWith("It turns with ");
        Row(page, "Price at which both cost the same")[0].ShouldMatch(@"^\$[\d.]+M ± \$[\d.]+[kM]$");
    }

    [Fact]
    public async Task Where_offers_are_accepted_and_no_sign_on_is_paid_hiring_is_cheaper()
    {
        // ../shared/goldens/calibration-seed, C13: acceptance from 90 %, sign-on to 0.
        var page = await PageAsync(EssayPay + "&acceptance=90&sign-on=0");

        Heading(page).ShouldMatch(@"^Hiring 50 people one by one costs \d+ % less a productive month than buying them$");
    }

    [Fact]
    public async Task Pay_comes_from_published_figures_and_says_so()
    {
        var page = await PageAsync(Free);

        page.QuerySelector(".team-role .role-pay")!.TextContent.ShouldContain("published figures");
        page.QuerySelectorAll("#sources a").ShouldNotBeEmpty();
        page.QuerySelectorAll(".illustrative-tag").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_deal_begins_with_its_price_and_its_people_and_names_who_says_so()
    {
        // Microsoft and Inflection: 650M, about 70 people.
        var page = await PageAsync("/deals/microsoft-inflection-ai/build");

        Value(page, "price").ShouldBe("650M");
        Value(page, "heads1").ShouldBe("70");
        Value(page, "joining").ShouldBe("70");
        page.QuerySelectorAll(".input-source a[href^=http]").Length.ShouldBeGreaterThan(5);
        Heading(page).ShouldContain("70 people");
    }

    [Fact]
    public async Task A_deal_whose_people_are_not_public_asks_for_them()
    {
        var page = await PageAsync("/deals/anthropic-bun/build");

        page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("how many changed over is not public");
        page.QuerySelectorAll(".cost-bars").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_deal_whose_price_is_not_public_is_told_the_price_worth_paying()
    {
        var page = await PageAsync("/deals/google-hume-ai/build");

        Heading(page).ShouldMatch(@"^Up to \$[\d.]+M, buying 8 people would be cheaper than hiring one by one$");
        page.QuerySelectorAll(".cost-bars").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_deal_that_is_not_on_file_has_no_page() =>
        (await site.Client.GetAsync("/deals/nobody-nothing/build", cancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task What_cannot_be_read_is_named()
    {
        var page = await PageAsync(Free + "?acceptance=150&price=lots");

        page.QuerySelectorAll("[role=alert] li").Select(item => item.TextContent).ShouldBe(
        [
            "Price: found “lots”, expected an amount from 1M to 20bn.",
            "Offers accepted: found “150”, expected per cent from 5 to 100.",
        ]);
        Value(page, "acceptance").ShouldBe("150");
    }

    [Fact]
    public async Task A_misspelt_tier_is_refused_and_never_widens_the_pay()
    {
        var page = await PageAsync(Free + "?tier=frontier-labs");

        page.QuerySelector("[role=alert] li")!.TextContent.ShouldStartWith("Paid as by: found “frontier-labs”, expected one of any, frontier-lab,");
    }

    [Fact]
    public async Task Requisitions_of_ones_own_say_when_seats_are_filled()
    {
        var page = await PageAsync(EssayPay + "&fills=1%2C+2%2C+3%2C+4%2B%2C+4%2B");

        // Of five requisitions half are filled only after three months.
        page.QuerySelector(".build-form")!.TextContent.ShouldContain("Median time to fill 3 months over 5 requisitions, 2 of them open (Kaplan and Meier).");
        page.QuerySelectorAll(".build-tables th").ShouldNotContain(head => head.TextContent.StartsWith("Offers until", StringComparison.Ordinal));
        (await PageAsync(EssayPay + "&fills=soon")).QuerySelector("[role=alert] li")!.TextContent.ShouldStartWith("Your own requisitions: found “soon”, expected months of 3 or more");
    }

    [Fact]
    public async Task Where_everybody_leaves_a_head_that_stays_costs_without_end()
    {
        var page = await PageAsync(EssayPay + "&bought-leave=100");

        Row(page, "Price a head that stays a year")[0].ShouldBe("–");
    }

    [Fact]
    public async Task A_form_without_a_script_leads_to_the_tidy_address()
    {
        var response = await site.Client.GetAsync(Free + "?tier=frontier-lab&acceptance=60&sign-on=100", cancellationToken);

        response.Headers.Location!.ToString().ShouldEndWith(Free + "?acceptance=60");
    }

    [Fact]
    public async Task The_file_says_what_the_page_says()
    {
        var page = await PageAsync(EssayPay);
        var lines = (await site.Client.GetStringAsync("/models/buy-or-build.csv?paid1=1.25M", cancellationToken)).Split("\r\n");

        lines[0].TrimStart('\uFEFF').ShouldBe(string.Join(',', BuildFile.Columns));
        var cost = lines.Single(line => line.StartsWith("figures,cost_per_head_month,", StringComparison.Ordinal)).Split(',');
        var shown = Row(page, "Cost a productive head-month, risk-adjusted")[0];
        // "Cost a productive head-month, risk-adjusted" stands in quotation marks and has a comma.
        BuildNumber.Say(BuildUnit.Dollars, double.Parse(cost[5], System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(shown.Split(' ')[0]);
        lines.Count(line => line.StartsWith("complete by month,", StringComparison.Ordinal)).ShouldBe(37);
        lines.ShouldContain(line => line.StartsWith("\"inputs, median\",acceptance,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Programs_get_the_same_answer()
    {
        using var answer = JsonDocument.Parse(await site.Client.GetStringAsync("/api/v1/models/buy-or-build?paid1=1.25M", cancellationToken));

        answer.RootElement.GetProperty("buyingIsCheaper").GetBoolean().ShouldBeTrue();
        answer.RootElement.GetProperty("conclusion").GetString().ShouldBe(Heading(await PageAsync(EssayPay)));
        answer.RootElement.GetProperty("months").GetArrayLength().ShouldBe(37);
        (await site.Client.GetAsync("/api/v1/models/buy-or-build?acceptanse=60", cancellationToken)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await site.Client.GetAsync("/api/v1/deals/nobody-nothing/build", cancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
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
        foreach (var address in new[] { Free, "/deals/google-windsurf/build", "/deals/anthropic-bun/build", "/models/founders" })
        {
            await page.GotoAsync(address);

            (await page.RunAxe()).Violations.Where(violation => violation.Impact is "serious" or "critical")
                .SelectMany(violation => violation.Nodes.Select(node => $"{address}: {violation.Id} {node.Html}")).ShouldBeEmpty();
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, address);
        }
    }

    [Fact]
    public async Task A_slider_repaints_the_figures_and_keeps_the_focus()
    {
        await using var context = await site.BrowseAsync(1280);
        var page = await context.NewPageAsync();
        await page.GotoAsync(EssayPay);
        var before = await page.EvaluateAsync<int>("history.length");
        var slider = page.Locator("[data-slides=acceptance]");

        await slider.FocusAsync();
        await page.Keyboard.PressAsync("End");

        await Assertions.Expect(page.Locator("[name=acceptance]")).ToHaveValueAsync("100");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Hiring 50 people one by one costs");
        await Assertions.Expect(slider).ToBeFocusedAsync();
        page.Url.ShouldEndWith(EssayPay + "&acceptance=100");
        (await page.EvaluateAsync<int>("history.length")).ShouldBe(before + 1);
    }

    [Fact]
    public async Task A_typed_figure_moves_its_slider()
    {
        await using var context = await site.BrowseAsync(1280);
        var page = await context.NewPageAsync();
        await page.GotoAsync(EssayPay);

        await page.Locator("[name=acceptance]").FillAsync("100");

        await Assertions.Expect(page.Locator("[data-slides=acceptance]")).ToHaveValueAsync("1000");
    }

    private async Task<IDocument> PageAsync(string address)
    {
        var response = await site.Client.GetAsync(address, cancellationToken);
        if (response.Headers.Location is { } tidy) response = await site.Client.GetAsync(tidy, cancellationToken);
        return new HtmlParser().ParseDocument(await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync(cancellationToken));
    }

    private static string Heading(IDocument page) => page.QuerySelector("h1")!.TextContent;

    private static string Value(IDocument page, string name) => page.QuerySelector<IHtmlInputElement>($"[name={name}]")!.Value;

    private static List<string> Row(IDocument page, string label) => [.. page.QuerySelectorAll(".build-tables tbody tr")
        .First(row => row.QuerySelector("th")!.TextContent == label).QuerySelectorAll("td").Select(cell => cell.TextContent.Trim())];
}
