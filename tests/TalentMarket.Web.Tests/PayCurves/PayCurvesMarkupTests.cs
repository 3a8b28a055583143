using AngleSharp;
using AngleSharp.Dom;

namespace TalentMarket.Web.Tests.PayCurves;

/// <summary>What the server writes for a curve's address.</summary>
[Collection(SiteFixture.Name)]
public sealed class PayCurvesMarkupTests(SiteFixture site) : IAsyncLifetime
{
    private readonly CancellationToken cancellationToken = TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await CurveMarket.EnsureAsync(site, cancellationToken);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Observed_curves_say_their_finding()
    {
        var page = await PageAsync($"/pay/curves?job={CurveMarket.OpenJob}");

        // 606,000 ÷ 106,000 = 5.72.
        Text(page, "h1").ShouldBe("Data architects: median total direct compensation rises 5.7 times, from $106k at 0 career years to $606k at 5+ (big tech)");
        page.QuerySelector(".illustrative-tag").ShouldBeNull();
        page.QuerySelectorAll(".curve-chart.hollow").ShouldBeEmpty();
    }

    [Fact]
    public async Task Illustrative_curves_say_no_finding_and_carry_their_tag()
    {
        var page = await PageAsync($"/pay/curves?job={CurveMarket.SampleJob}");

        Text(page, "h1").ShouldBe("Analytics and BI engineers: total direct compensation by career years");
        page.QuerySelector("header .illustrative-tag").ShouldNotBeNull();
        page.QuerySelectorAll(".curve-chart.hollow").Length.ShouldBe(1);
    }

    [Fact]
    public async Task Lines_are_named_at_their_ends_and_absent_tiers_are_named_too()
    {
        var page = await PageAsync($"/pay/curves?job={CurveMarket.OpenJob}");

        page.QuerySelectorAll(".wide .line-name").Select(name => name.TextContent).ShouldBe(["Big tech", "Rest of tech"]);
        page.QuerySelectorAll(".wide .line-value").Select(value => value.TextContent).ShouldBe(["$606k", "$303k"]);
        page.QuerySelectorAll(".absent").Select(absence => absence.TextContent.Trim()).ShouldBe(["Frontier lab: no data.", "AI start-up: no data."]);
        // From the last point, at five years, to the end of the axis.
        page.QuerySelectorAll(".wide .extrapolated").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Falling_pay_is_said_and_drawn_as_it_is()
    {
        var page = await PageAsync($"/pay/curves?job={CurveMarket.FallingJob}&pay=250k&years=1");

        Text(page, "h1").ShouldBe("Associate professors (computer science): total direct compensation is not increasing with career years (big tech)");
        page.QuerySelector(".notice")!.TextContent.ShouldBe(
            "Big tech: pay is not increasing here. A rising line would lose 100% of the variation between years, so the medians of the bins are joined.");
        page.QuerySelectorAll(".wide .ribbon").ShouldBeEmpty();
        // The last year's 6th of twelve.
        page.QuerySelectorAll(".wide .line-value").Select(value => value.TextContent).ShouldBe(["$106k", "$53k"]);
        Text(page, ".multipliers dd").ShouldBe("cannot tell: pay is not increasing here");
        Text(page, ".where dd").ShouldBe("Pay does not rise with years here, so no percentile is told.");
    }

    [Fact]
    public async Task The_table_has_every_point_whole()
    {
        var page = await PageAsync($"/pay/curves?job={CurveMarket.OpenJob}&view=table");

        var rows = page.QuerySelectorAll(".curve-table tbody tr");
        rows.Length.ShouldBe(12);
        rows[0].Children.Take(6).Select(cell => cell.TextContent.Trim()).ShouldBe(["Big tech", "0", "0", "102,000", "103,000", "106,000"]);
    }

    [Fact]
    public async Task Where_no_curve_can_be_shown_the_steps_to_one_are_offered()
    {
        var page = await PageAsync($"/pay/curves?job={CurveMarket.OpenJob}&hub=london");

        Text(page, "h1").ShouldBe("Data architects in London: no pay data yet");
        page.QuerySelectorAll(".curve-chart").ShouldBeEmpty();
        page.QuerySelector(".empty a")!.GetAttribute("href").ShouldBe($"/pay/curves?job={CurveMarket.OpenJob}");
    }

    [Fact]
    public async Task Rows_without_years_are_counted_where_they_leave_no_curve()
    {
        var page = await PageAsync($"/pay/curves?job={CurveMarket.OpenJob}&survey={CurveMarket.OpenSurvey}&clock=frontier");

        Text(page, "h1").ShouldBe("Data architects: no curve of total direct compensation can be drawn");
        Text(page, ".empty").ShouldContain("144 rows that do not say the years on frontier systems");
    }

    [Fact]
    public async Task How_it_was_computed_says_rows_out_by_reason()
    {
        var page = await PageAsync($"/pay/curves?job={CurveMarket.OpenJob}&survey={CurveMarket.OpenSurvey}&clock=frontier");

        Text(page, ".how").ShouldContain("rows that do not say the years on frontier systems: 144");
        page.QuerySelector(".how > p a")!.GetAttribute("href").ShouldBe($"/pay/curves?job={CurveMarket.OpenJob}&survey={CurveMarket.OpenSurvey}&clock=frontier");
    }

    [Fact]
    public async Task Every_figure_links_to_how_it_was_computed()
    {
        var page = await PageAsync($"/pay/curves?job={CurveMarket.OpenJob}");

        var anchors = page.QuerySelectorAll(".how-link").Select(link => link.GetAttribute("href")!.Split('#')[1]).ToList();
        anchors.ShouldBe(["how-curve", "how-multiplier", "how-rank"]);
        anchors.ShouldAllBe(anchor => page.GetElementById(anchor) != null);
    }

    [Theory]
    [InlineData("pay=lots", "That is not an amount.")]
    [InlineData("pay=0", "Pay a year lies above 0")]
    [InlineData("pay=1M&years=lots", "Those are not years.")]
    public async Task What_cannot_be_ranked_is_told(string typed, string sentence) =>
        Text(await PageAsync($"/pay/curves?job={CurveMarket.OpenJob}&{typed}"), ".where .problem").ShouldStartWith(sentence);

    [Theory]
    [InlineData("500000", 500_000)]
    [InlineData("$500,000", 500_000)]
    [InlineData("500k", 500_000)]
    [InlineData("1.2M", 1_200_000)]
    public void A_typed_pay_is_read_as_pages_write_it(string typed, double amount) =>
        new Web.PayCurves.TypedPay(typed, "2.5").Read().ShouldBe((amount, 2.5, ""));

    [Fact]
    public async Task An_address_with_empty_fields_is_tidied()
    {
        var response = await site.Client.GetAsync($"/pay/curves?job={CurveMarket.OpenJob}&hub=&pay=&years=", cancellationToken);

        response.Headers.Location?.ToString().ShouldEndWith($"/pay/curves?job={CurveMarket.OpenJob}");
    }

    private async Task<IDocument> PageAsync(string address)
    {
        var markup = await site.Client.GetStringAsync(address, cancellationToken);
        return await BrowsingContext.New().OpenAsync(response => response.Content(markup), cancellationToken);
    }

    private static string Text(IDocument page, string selector) => page.QuerySelector(selector)!.TextContent.Trim();
}
