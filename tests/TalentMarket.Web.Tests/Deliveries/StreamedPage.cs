using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace TalentMarket.Web.Tests.Deliveries;

/// <summary>A page as a browser has it once everything that streams in later has taken its place.</summary>
internal static partial class StreamedPage
{
    public static IDocument Parse(string text)
    {
        var page = text;
        foreach (Match late in Late().Matches(text))
        {
            var (id, content) = (late.Groups[1].Value, late.Groups[2].Value);
            var (from, to) = ($"<!--bl:{id}-->", $"<!--/bl:{id}-->");
            var (start, end) = (page.IndexOf(from, StringComparison.Ordinal), page.IndexOf(to, StringComparison.Ordinal));
            if (start >= 0 && end > start) page = page[..start] + content + page[(end + to.Length)..];
        }

        return new HtmlParser().ParseDocument(page);
    }

    [GeneratedRegex("<template blazor-component-id=\"([0-9]+)\">(.*?)</template>", RegexOptions.Singleline, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Late();
}
