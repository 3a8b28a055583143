using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.Playwright;
using Npgsql;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.PayBands;

namespace TalentMarket.Web.Tests.Layout;

[Collection(SiteFixture.Name)]
public sealed class HostileTextTests(SiteFixture site, ITestOutputHelper output)
{
    private static readonly bool IsLong = Environment.GetEnvironmentVariable("TALENTMARKET_LONG") == "1";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task BZ_18_whatever_is_typed_into_any_input_is_answered_as_text()
    {
        using var reader = await site.SignedInAsync(Role.Viewer);
        var inputs = await PageInputs.OfAsync(reader.Client, Cancellation);
        var texts = HostileText.Everyday.Concat(HostileText.Markup).ToList();
        var requests = inputs.SelectMany(page => texts.SelectMany((text, at) => IsLong
            ? page.Value.Select(name => Address(page.Key, [name], text))
            : [Address(page.Key, page.Value, text), Address(page.Key, [page.Value[at % page.Value.Count]], text)])).ToList();
        output.WriteLine($"{inputs.Sum(page => page.Value.Count)} inputs of {inputs.Count} pages, {requests.Count} requests");

        inputs.Sum(page => page.Value.Count).ShouldBeGreaterThan(60);
        foreach (var address in requests)
        {
            using var response = await reader.Client.GetAsync(address, Cancellation);
            ((int)response.StatusCode).ShouldBeLessThan(500, address);
            if (response.StatusCode == HttpStatusCode.OK) ShouldHoldNothingForeign(await response.Content.ReadAsStringAsync(Cancellation), address);
        }
    }

    [Fact]
    public async Task IX_01_IX_02_no_text_becomes_a_query()
    {
        HostileText.Queries.Count.ShouldBe(200);
        var before = await RowsAsync();
        foreach (var text in HostileText.Queries)
        {
            foreach (var name in new[] { "job", "hub", "survey", "level" })
            {
                using var answer = await site.Client.GetAsync($"{PayBandApi.Address}?{name}={Uri.EscapeDataString(text)}", Cancellation);
                answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, $"{name}={text}");
            }

            using var sources = await site.Client.GetAsync($"/data/sources?q={Uri.EscapeDataString(text)}", Cancellation);
            sources.StatusCode.ShouldBe(HttpStatusCode.OK, text);
        }

        (await RowsAsync()).ShouldBe(before);
    }

    [Theory]
    [InlineData("%")]
    [InlineData("_____")]
    [InlineData(".*")]
    [InlineData("[a-z]")]
    public async Task IX_03_no_sign_stands_for_other_signs_in_a_search(string text)
    {
        var all = await FoundAsync("");
        var found = await FoundAsync(text);

        all.ShouldNotBeEmpty();
        found.ShouldAllBe(row => row.Contains(text, StringComparison.OrdinalIgnoreCase));
        found.Count.ShouldBeLessThan(all.Count);
    }

    [Fact]
    public async Task IX_05_no_text_runs_in_a_browser()
    {
        await using var context = await site.BrowseAsync(1280);
        await context.AddInitScriptAsync("window.violations = []; document.addEventListener('securitypolicyviolation', event => window.violations.push(event.violatedDirective));");
        var page = await context.NewPageAsync();
        var dialogs = new List<string>();
        page.Dialog += async (_, dialog) =>
        {
            dialogs.Add(dialog.Message);
            await dialog.DismissAsync();
        };
        var inputs = await PageInputs.OfAsync(site.Client, Cancellation);
        var texts = IsLong ? HostileText.Markup : [.. HostileText.Markup.Take(9)];
        foreach (var (address, names) in inputs)
            foreach (var text in texts)
            {
                await page.GotoAsync(Address(address, names, text), new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded });
                (await page.EvaluateAsync<bool>("() => window.hacked === undefined && window.violations.length === 0")).ShouldBeTrue($"{address} {text}");
            }

        dialogs.ShouldBeEmpty();
    }

    [Fact]
    public async Task BZ_18_a_live_part_takes_whatever_is_typed_and_stays()
    {
        await using var context = await site.BrowseAsync(1280);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        var pay = page.Locator("form.pay-rank[data-live] input[name=pay]");
        await pay.WaitForAsync();
        foreach (var text in HostileText.Everyday.Concat(HostileText.Markup).Append(new string('9', 32 * 1024)))
        {
            await pay.ClearAsync();
            await pay.FocusAsync();
            await page.Keyboard.InsertTextAsync(text);
        }

        await pay.FillAsync("185000");
        await page.GetByText("percentile of 2,018 people").First.WaitForAsync();
        (await page.Locator("#components-reconnect-modal").IsVisibleAsync()).ShouldBeFalse();
        (await page.Locator("#blazor-error-ui").IsVisibleAsync()).ShouldBeFalse();
        (await page.Locator(".widget-failed").CountAsync()).ShouldBe(0);
    }

    internal static void ShouldHoldNothingForeign(string text, string address)
    {
        // What streams in later comes in templates of the framework's own.
        var html = new HtmlParser().ParseDocument(text.Replace("<template blazor-component-id", "<div blazor-component-id", StringComparison.Ordinal));
        html.QuerySelectorAll("script").ShouldAllBe(script => script.TextContent.Length == 0, address);
        html.QuerySelectorAll("style, iframe, base[href^='//'], template, meta[http-equiv]").ShouldBeEmpty(address);
        html.QuerySelectorAll("*").SelectMany(element => element.Attributes)
            .Where(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                || (attribute.Name is "href" or "src" or "action" or "formaction" && attribute.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)))
            .ShouldBeEmpty(address);
    }

    private static string Address(string page, IReadOnlyList<string> names, string text)
    {
        var value = Uri.EscapeDataString(text);
        var fit = Math.Max(1, Math.Min(names.Count, 6_000 / (value.Length + 12)));
        return $"{page}?{string.Join('&', names.Take(fit).Select(name => $"{Uri.EscapeDataString(name)}={value}"))}";
    }

    private async Task<List<string>> FoundAsync(string text)
    {
        var html = new HtmlParser().ParseDocument(await site.Client.GetStringAsync($"/data/sources?q={Uri.EscapeDataString(text)}", Cancellation));
        return [.. html.QuerySelectorAll("main table tbody tr").Select(row => row.OuterHtml)];
    }

    private async Task<long> RowsAsync()
    {
        await using var connection = new NpgsqlConnection(site.ConnectionString);
        await connection.OpenAsync(Cancellation);
        await using var count = new NpgsqlCommand("select (select count(*) from pay_record) + (select count(*) from source)", connection);
        return (long)(await count.ExecuteScalarAsync(Cancellation))!;
    }
}
