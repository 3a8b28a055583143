using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Tests.Components;

public sealed class SourceAddressTests
{
    [Theory]
    [InlineData("https://www.bls.gov/oes/", "https://www.bls.gov/oes/", "https://www.bls.gov/oes/")]
    [InlineData("https://www.levels.fyi/2025/ via github table", "https://www.levels.fyi/2025/", "https://www.levels.fyi/2025/ via github table")]
    [InlineData("docs/data.md", null, "docs/data.md")]
    [InlineData("javascript:alert(1)", null, "javascript:alert(1)")]
    [InlineData("github somebody/table", null, "github somebody/table")]
    public async Task Only_an_address_of_the_web_is_a_link(string address, string? link, string text)
    {
        var body = await RenderAsync(new() { [nameof(SourceAddress.Address)] = address });

        var anchor = body.QuerySelector("a");
        anchor?.GetAttribute("href").ShouldBe(link);
        (anchor is null).ShouldBe(link is null);
        (anchor?.GetAttribute("rel") ?? "noopener").ShouldContain("noopener");
        body.TextContent.Trim().ShouldBe(text);
    }

    [Theory]
    [InlineData("https://www.levels.fyi/2025/ via github table", true)]
    [InlineData("OPEN SIGNAL, Deep Signals", false)]
    public async Task A_label_stands_for_the_address_linked_or_not(string address, bool isLink)
    {
        var body = await RenderAsync(new() { [nameof(SourceAddress.Address)] = address, [nameof(SourceAddress.Label)] = "A report" });

        (body.QuerySelector("a") is not null).ShouldBe(isLink);
        body.TextContent.Trim().ShouldBe("A report");
    }

    private static async Task<IHtmlElement> RenderAsync(Dictionary<string, object?> parameters)
    {
        await using var renderer = new HtmlRenderer(new ServiceCollection().BuildServiceProvider(), NullLoggerFactory.Instance);
        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<SourceAddress>(
            ParameterView.FromDictionary(parameters))).ToHtmlString());
        return new HtmlParser().ParseDocument(html).Body!;
    }
}
