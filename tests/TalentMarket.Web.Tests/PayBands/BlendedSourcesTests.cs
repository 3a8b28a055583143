using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using TalentMarket.Domain.Ageing;
using TalentMarket.Domain.Composites;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;
using TalentMarket.Web.PayBands;

namespace TalentMarket.Web.Tests.PayBands;

/// <summary>The blend under the bands.</summary>
[Collection(SiteFixture.Name)]
public sealed class BlendedSourcesTests(SiteFixture site)
{
    [Fact]
    public async Task Sources_of_one_market_are_blended_and_each_is_left_out_in_turn()
    {
        var page = await RenderAsync(Source("one", 172_000m), Source("other", 182_000m));

        page.QuerySelector(".blended h2")!.TextContent.ShouldBe("Sources blended");
        page.QuerySelectorAll(".leave-out .change").Select(change => change.TextContent.Split(", ")[1]).ShouldBe(["$172k", "$182k"], ignoreOrder: true);
        page.QuerySelector(".blended a")!.GetAttribute("href").ShouldBe("/pay/composites/draft?job=ml-engineer");
    }

    [Fact]
    public async Task One_source_alone_is_no_blend() => (await RenderAsync(Source("one", 172_000m))).QuerySelectorAll(".blended").ShouldBeEmpty();

    [Fact]
    public async Task Sources_of_different_markets_stand_side_by_side()
    {
        var html = await site.Client.GetStringAsync("/pay/bands?job=data-scientist", TestContext.Current.CancellationToken);

        var page = new HtmlParser().ParseDocument(html);
        page.Source.Text.ShouldContain("Sources side by side");
    }

    [Fact]
    public void A_scope_narrowed_to_what_sources_do_not_tell_apart_is_not_blended()
    {
        var job = MarketScope.Everything with { Jobs = Selection.Of(["ml-engineer"]) };
        var day = new DateOnly(2026, 6, 15);

        BandBlend.RecipeOf(MarketScope.Everything, day).ShouldBeNull();
        BandBlend.RecipeOf(job with { Jobs = Selection.Of(["ml-engineer", "data-engineer"]) }, day).ShouldBeNull();
        BandBlend.RecipeOf(job with { Experience = Selection.Of(ExperienceBand.All[0]) }, day).ShouldBeNull();
        BandBlend.RecipeOf(job with { Weighting = WeightingBasis.Organisations }, day).ShouldBeNull();
        BandBlend.RecipeOf(job with { AsOf = day }, day).ShouldBeNull();
        BandBlend.RecipeOf(job, day).ShouldNotBeNull().Ageing.ShouldBeNull();
    }

    [Theory]
    [InlineData("2026-12-31", "2026-12-31")]
    [InlineData(null, "2026-06-15")]
    public void A_blend_is_aged_as_its_bands_are(string? to, string expected)
    {
        var scope = MarketScope.Everything with { Jobs = Selection.Of(["ml-engineer"]), Ageing = new AgeingChoice(.04m, to is null ? null : Day(to)) };

        var ageing = BandBlend.RecipeOf(scope, new DateOnly(2026, 6, 15)).ShouldNotBeNull().Ageing.ShouldNotBeNull();

        ageing.AgeToDate.ShouldBe(Day(expected));
        ageing.Rate.RatePerYear.ShouldBe(.04, 1e-15);

        static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static CompositeSource Source(string key, decimal median) => new()
    {
        Key = key, Name = key, ShortName = key, Class = SourceClass.Open, Quality = MatchQuality.Exact, Scope = HandMadeAnswers.Scope,
        Figures = HandMadeAnswers.Published(key, median).Figures,
    };

    private static async Task<IHtmlDocument> RenderAsync(params IReadOnlyList<CompositeSource> sources)
    {
        var price = CompositePrice.Of(BandBlend.RecipeOf(HandMadeAnswers.Scope, HandMadeAnswers.Today)!, sources, HandMadeAnswers.Today);
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<BlendedSources>(
            ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(BlendedSources.Blend)] = Task.FromResult<CompositePrice?>(price) }))).ToHtmlString());
        return new HtmlParser().ParseDocument(html);
    }
}
