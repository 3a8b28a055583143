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
        await using var renderer = new HtmlRenderer(new ServiceCollection().BuildServiceProvider(), NullLoggerFactory.Instance);
        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<SourceAddress>(
            ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(SourceAddress.Address)] = address }))).ToHtmlString());
        var body = new HtmlParser().ParseDocument(html).Body!;

        var anchor = body.QuerySelector("a");
        anchor?.GetAttribute("href").ShouldBe(link);
        (anchor is null).ShouldBe(link is null);
        (anchor?.GetAttribute("rel") ?? "noopener").ShouldContain("noopener");
        body.TextContent.Trim().ShouldBe(text);
    }
}
