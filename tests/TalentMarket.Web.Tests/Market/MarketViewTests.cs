using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using TalentMarket.Web.Layout;
using TalentMarket.Web.Market;

namespace TalentMarket.Web.Tests.Market;

public sealed class MarketViewTests(ShippedBoard shipped, PostgresFixture postgres) : IClassFixture<ShippedBoard>, IAsyncLifetime
{
    private static readonly CancellationToken None = TestContext.Current.CancellationToken;
    private readonly MarketBoard board = shipped.Board;
    private IElement page = null!;

    [Fact]
    public void The_page_opens_with_the_finding_its_scope_and_its_source()
    {
        page.QuerySelectorAll("h1").ShouldHaveSingleItem().TextContent.ShouldBe(board.Headline);
        page.QuerySelector(".scope-line")!.TextContent.ShouldStartWith("Total pay a year offered by 21 AI employers, 2023.");
        page.QuerySelector(".provenance")!.TextContent.ShouldContain("As of 22 Nov 2026, market version 1");
        page.QuerySelector(".provenance a")!.GetAttribute("href").ShouldBe(board.Offers.Sources[0].Address);
    }

    [Fact]
    public void Every_chart_says_in_a_sentence_what_it_shows()
    {
        var charts = page.QuerySelectorAll("figure > svg");

        charts.Length.ShouldBe(5);
        charts.ShouldAllBe(chart => chart.GetAttribute("role") == "group" && chart.GetAttribute("aria-label")!.EndsWith('.'));
        charts[0].GetAttribute("aria-label").ShouldBe("Final offers of 21 AI employers to researchers with a PhD, 2023; medians: "
            + "Frontier lab $695k, Big tech $549k, AI start-up $532k, Rest of tech $426k, Outside the tiers $350k.");
    }

    [Fact]
    public void Every_chart_is_a_whole_table_as_well()
    {
        var tables = page.QuerySelectorAll("details table");

        // 21 offers; 4, 2 and 4 years; big tech and others twice; six filings of labs.
        tables.Select(table => table.QuerySelectorAll("tbody tr").Length).ShouldBe([21, 4, 2, 4, 2, 2, 6]);
        tables.ShouldAllBe(table => table.QuerySelector("caption") != null && table.QuerySelectorAll("th:not([scope])").Length == 0);
        tables[0].QuerySelectorAll("tbody tr")[2].TextContent.ShouldContain("not given");
        tables[0].QuerySelectorAll("tbody tr")[0].TextContent.ShouldContain("860,000");
    }

    [Fact]
    public void Beside_every_figure_stand_source_date_licence_and_what_it_is_not()
    {
        var lists = page.QuerySelectorAll(".sources");

        lists.Length.ShouldBe(5);
        foreach (var item in page.QuerySelectorAll(".sources li"))
        {
            item.TextContent.ShouldContain("Licence: ");
            item.TextContent.ShouldContain("Retrieved ");
            item.QuerySelector(".caveat").ShouldNotBeNull();
        }

        page.TextContent.ShouldContain("A filing is not a hire");
        page.TextContent.ShouldContain("base is not total");
    }

    [Fact]
    public void The_literature_is_a_band_and_an_unknown_end_is_words()
    {
        page.QuerySelectorAll(".claim-band").Length.ShouldBe(2);
        page.QuerySelector(".claim-text")!.TextContent.ShouldBe("Claimed, new ML PhD: $300k–$400k");
        var inflection = page.QuerySelectorAll(".span-chart .row").Single(row => row.GetAttribute("aria-label")!.StartsWith("Inflection", StringComparison.Ordinal));
        inflection.QuerySelectorAll(".start").ShouldBeEmpty();
        inflection.TextContent.ShouldContain("first offer not given");
        // The only row of the file whose first and final offer are equal.
        page.QuerySelectorAll(".span-chart .row").Where(row => row.TextContent.Contains("first offer the same", StringComparison.Ordinal))
            .ShouldHaveSingleItem().GetAttribute("aria-label").ShouldBe("Anthropic, frontier lab: first offer $855k, final $855k");
    }

    [Fact]
    public void Rows_of_a_chart_are_one_stop_of_the_tab_key_and_walked_by_arrows() =>
        page.QuerySelector(".span-chart")!.QuerySelectorAll("[data-readout]").Select(row => row.GetAttribute("tabindex"))
            .ShouldBe(["0", .. Enumerable.Repeat("-1", 20)]);

    [Fact]
    public void Doors_lead_to_pages_of_the_site() =>
        page.QuerySelectorAll(".doors a").Select(door => door.GetAttribute("href")).ShouldBeSubsetOf(SitePages.All.Select(known => known.Address));

    [Fact]
    public void The_command_that_loads_the_open_survey_is_given_whole() =>
        page.QuerySelector("pre")!.TextContent.ShouldBe("dotnet run --project src/TalentMarket.Web -- open-data add ai-jobs --from FILE");

    [Fact]
    public async Task A_loaded_survey_says_since_when()
    {
        var loaded = await RenderAsync(board with
        {
            FullSurvey = board.FullSurvey with { LoadedOn = new DateOnly(2026, 11, 20), EffectiveDate = new DateOnly(2025, 12, 31) },
        });

        loaded.QuerySelector(".full-survey")!.TextContent.ShouldContain("Loaded on 20 Nov 2026, pay up to 31 Dec 2025.");
        loaded.QuerySelector(".full-survey a")!.GetAttribute("href").ShouldBe("/pay/bands?survey=ai-jobs");
        loaded.QuerySelector("pre")!.TextContent.ShouldEndWith("import FILE --survey ai-jobs --mapping ai-jobs --publish");
    }

    [Fact]
    public async Task An_empty_store_is_said_to_be_empty()
    {
        using var empty = new ShippedMarket(postgres);
        var nothing = await RenderAsync(await (await empty.LoadAsync(isEmpty: true, None)).Reader().ReadAsync(None));

        nothing.QuerySelector("h1")!.TextContent.ShouldBe("No pay data is loaded yet");
        nothing.QuerySelector(".empty")!.TextContent.ShouldContain("Restart it, or load a survey as below.");
        nothing.QuerySelectorAll("svg, table").ShouldBeEmpty();
    }

    [Fact]
    public void No_element_carries_a_style_of_its_own() => page.QuerySelectorAll("[style]").ShouldBeEmpty();

    public async ValueTask InitializeAsync() => page = await RenderAsync(board);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static async Task<IElement> RenderAsync(MarketBoard board)
    {
        await using var renderer = new HtmlRenderer(new ServiceCollection().BuildServiceProvider(), NullLoggerFactory.Instance);
        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<MarketView>(
            ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(MarketView.Board)] = board }))).ToHtmlString());
        return new HtmlParser().ParseDocument(html).Body!;
    }
}
