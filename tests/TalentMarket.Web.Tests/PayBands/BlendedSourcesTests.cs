using AngleSharp.Html.Parser;
using TalentMarket.Domain.Ageing;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Web.PayBands;

namespace TalentMarket.Web.Tests.PayBands;

/// <summary>The blend under the bands, of the percentiles that ship. At L2 there are two rows of one index, of ML and of computer vision engineers.</summary>
[Collection(SiteFixture.Name)]
public sealed class BlendedSourcesTests(SiteFixture site)
{
    [Fact]
    public async Task Sources_of_one_market_are_blended_and_each_is_left_out_in_turn()
    {
        await using var context = await site.BrowseAsync(1280);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/pay/bands?job=ml-engineer&level=L2&view=table");

        await Microsoft.Playwright.Assertions.Expect(page.Locator(".blended h2").First).ToHaveTextAsync("Sources blended");
        // Published medians of 172,000 and 182,000, whose mixture lies between.
        await Microsoft.Playwright.Assertions.Expect(page.Locator(".leave-out .name")).ToHaveCountAsync(2);
        await Microsoft.Playwright.Assertions.Expect(page.Locator(".leave-out .change")).ToContainTextAsync(["$182k", "$172k"], new() { IgnoreCase = true });
    }

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
}
