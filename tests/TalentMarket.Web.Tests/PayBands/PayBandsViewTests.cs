using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using TalentMarket.Domain.Composites;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;
using TalentMarket.Web.PayBands;
using static TalentMarket.Web.Tests.PayBands.HandMadeAnswers;

namespace TalentMarket.Web.Tests.PayBands;

public sealed class PayBandsViewTests
{
    [Fact]
    public async Task A_published_answer_states_its_finding_and_draws_every_group()
    {
        var page = await RenderAsync(Answer(SourceClass.Open, Published("L1", 100_000m), Published("L3", 250_000m)));

        page.QuerySelector("h1")!.TextContent.ShouldBe("ML engineers: median base salary rises from $100k at L1 to $250k at L3, 2.5 times as much");
        page.QuerySelectorAll(".band-chart .row").Length.ShouldBe(2);
        page.QuerySelector(".band-svg")!.GetAttribute("aria-label").ShouldBe("Base salary of ML engineers, open and public records; medians: L1 $100k, L3 $250k.");
        page.QuerySelector(".band-chart .row")!.GetAttribute("href").ShouldBe("/pay/bands?job=ml-engineer&level=L1");
        page.QuerySelectorAll("thead th").ShouldAllBe(head => head.GetAttribute("scope") == "col");
        page.QuerySelector("tbody tr")!.TextContent.ShouldContain("100,000");
        page.QuerySelectorAll(".sources a").ShouldHaveSingleItem().GetAttribute("href").ShouldBe("https://example.org");
        page.Body!.TextContent.ShouldContain("One thing to know.");
    }

    [Fact]
    public async Task A_withheld_group_shows_one_text_and_the_way_to_its_parent()
    {
        var page = await RenderAsync(Answer(SourceClass.Illustrative, Withheld("L5")));

        var row = page.QuerySelector("tbody tr")!;
        row.QuerySelector("td")!.TextContent.Trim().ShouldStartWith(WithheldFigures.Text);
        row.QuerySelector("a")!.TextContent.ShouldBe("See all levels");
        row.QuerySelector("a")!.GetAttribute("href").ShouldBe("/pay/bands?job=ml-engineer&groupBy=none");
        page.QuerySelectorAll("rect.withheld").ShouldNotBeEmpty();
        page.QuerySelector(".figures")!.TextContent.ShouldNotContain("$");
    }

    [Fact]
    public async Task Tails_that_may_not_be_shown_say_so_beside_the_quartiles_that_may()
    {
        var page = await RenderAsync(Answer(SourceClass.Illustrative, TooFewForTails("L5")));

        page.QuerySelectorAll("tbody td.reason").Select(cell => cell.TextContent).ShouldBe([WithheldFigures.Text, WithheldFigures.Text]);
        page.QuerySelector("tbody tr")!.TextContent.ShouldContain("100,000");
    }

    [Fact]
    public async Task Illustrative_figures_are_hollow_tagged_and_never_a_finding()
    {
        var page = await RenderAsync(Answer(SourceClass.Illustrative, Published("L1", 100_000m, SourceClass.Illustrative), Published("L3", 250_000m, SourceClass.Illustrative)));

        page.QuerySelector("h1")!.TextContent.ShouldBe("ML engineers: base salary by level");
        page.QuerySelector(".illustrative-tag")!.TextContent.ShouldBe("Illustrative sample");
        page.QuerySelectorAll(".band-chart.hollow").Length.ShouldBe(1);
    }

    [Fact]
    public async Task An_empty_answer_teaches_and_offers_the_next_step()
    {
        var page = await RenderAsync(Answer(SourceClass.Open));

        page.QuerySelector("h1")!.TextContent.ShouldBe("ML engineers: no pay data yet");
        page.QuerySelectorAll(".empty a").Select(link => link.TextContent).ShouldBe(["All jobs"]);
        page.QuerySelectorAll("svg").ShouldBeEmpty();
    }

    [Fact]
    public async Task Problems_of_the_address_are_listed()
    {
        var page = await RenderAsync(Answer(SourceClass.Open, Published("L1", 100_000m)), new ScopeProblem("level", "L9", "one of L1, L2"));

        page.QuerySelector("[role=alert] li")!.TextContent.ShouldBe("level: found 'L9', expected one of L1, L2.");
    }

    [Fact]
    public async Task An_interval_is_a_capped_line_of_its_own_and_has_its_words()
    {
        var (one, other) = (Published("L1", 100_000m), Published("L3", 250_000m));
        var page = await RenderAsync(Answer(SourceClass.Open, one, other), [Estimate(one, 90_000, 120_000)]);

        // Whatever way a chart is laid out, a line and two caps.
        page.QuerySelectorAll(".row .interval").Length.ShouldBe(2);
        page.QuerySelector(".row .interval")!.QuerySelectorAll("line").Length.ShouldBe(3);
        page.QuerySelectorAll("tbody tr").Select(row => string.Join(" | ", row.QuerySelectorAll("td").TakeLast(3).Select(cell => cell.TextContent)))
            .ShouldBe(["90,000 – 120,000 | Reasonable | 15 Jan 2026", " |  | 15 Jan 2026"]);
        page.QuerySelector(".row")!.GetAttribute("data-readout").ShouldEndWith("; median 95 % interval $90k to $120k, reasonable");
    }

    [Fact]
    public async Task The_figures_stand_while_intervals_are_being_computed()
    {
        var never = new TaskCompletionSource<IReadOnlyList<BandEstimate>>();
        var page = await BeginRenderAsync(Answer(SourceClass.Open, Published("L1", 100_000m)), never.Task, []);

        page.QuerySelector("tbody tr")!.TextContent.ShouldContain("100,000");
        page.QuerySelectorAll(".interval").ShouldBeEmpty();
    }

    private static Task<IHtmlDocument> RenderAsync(PayBandAnswer answer, params IReadOnlyList<ScopeProblem> problems) => RenderAsync(answer, [], problems);

    private static Task<IHtmlDocument> RenderAsync(PayBandAnswer answer, IReadOnlyList<BandEstimate> estimates, params IReadOnlyList<ScopeProblem> problems) =>
        BeginRenderAsync(answer, Task.FromResult(estimates), problems);

    // What is sent at once, before anything that the page does not wait for.
    private static async Task<IHtmlDocument> BeginRenderAsync(PayBandAnswer answer, Task<IReadOnlyList<BandEstimate>> estimates, IReadOnlyList<ScopeProblem> problems)
    {
        var board = PayBandBoard.From(answer, Catalogue, problems, isTable: false, Today);
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var html = await renderer.Dispatcher.InvokeAsync(() => renderer.BeginRenderingComponent<PayBandsView>(
            ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                [nameof(PayBandsView.Board)] = board,
                [nameof(PayBandsView.Filters)] = new FilterBoard(answer.Scope, Catalogue, board),
                [nameof(PayBandsView.Jobs)] = Catalogue.Jobs,
                [nameof(PayBandsView.Estimates)] = estimates,
                [nameof(PayBandsView.Blend)] = Task.FromResult<CompositePrice?>(null),
            })).ToHtmlString());
        return new HtmlParser().ParseDocument(html);
    }
}
