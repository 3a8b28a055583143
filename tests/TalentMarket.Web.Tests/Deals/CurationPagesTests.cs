using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Tests.Accounts;

namespace TalentMarket.Web.Tests.Deals;

/// <summary>Deals and claims added, corrected, put back, brought in and followed, in the browser of an analyst.</summary>
/// <remarks>On a site of its own: others count the deals that ship.</remarks>
public sealed class CurationPagesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly CancellationToken None = TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_analyst_adds_a_deal_and_a_claim_and_puts_back_what_was_corrected()
    {
        using var analyst = await site.SignedInAsync(Role.Analyst);
        (await AddDealAsync(analyst, "Browser Team")).ShouldBe("/deals/buyer-browser-team/edit");

        var (_, added) = await analyst.SubmitAsync("/deals/buyer-browser-team/claims/new", "claim", Claim("650M"));
        Path(added).ShouldBe("/deals/buyer-browser-team/edit");
        (await analyst.PageAsync("/deals/buyer-browser-team")).QuerySelector("h1")!.TextContent
            .ShouldBe("Buyer and Browser Team: $650M; how many people changed over is not public");

        var edit = await analyst.PageAsync("/deals/buyer-browser-team/edit");
        var claim = edit.QuerySelectorAll("#claims ~ ul a").Single().GetAttribute("href")!;
        await analyst.SubmitAsync(claim, "claim", Claim("700M"));
        var history = (await analyst.PageAsync("/deals/buyer-browser-team/edit")).QuerySelectorAll("#history ~ ul li");
        history[0].TextContent.ShouldContain("claim: best from “650000000” to “700000000”");
        history[0].TextContent.ShouldContain(analyst.Email);

        await analyst.SubmitAsync("/deals/buyer-browser-team/edit", history[0].QuerySelector("input[name=_handler]")!.GetAttribute("value")!);
        (await analyst.PageAsync("/deals/buyer-browser-team")).QuerySelector("h1")!.TextContent.ShouldContain("$650M");
    }

    [Fact]
    public async Task A_claim_without_its_source_is_refused_beside_the_field_and_keeps_what_was_typed()
    {
        using var analyst = await site.SignedInAsync(Role.Analyst);

        var (page, _) = await analyst.SubmitAsync("/deals/google-windsurf/claims/new", "claim",
            ("Input.Texts[field]", "headline-value"), ("Input.Texts[best]", "2.5bn"), ("Input.Texts[confidence]", "reported"), ("Input.Texts[grade]", "press"), ("Input.Texts[standing]", "stands"));

        var field = page.QuerySelector("#field-source_address")!;
        field.GetAttribute("aria-invalid").ShouldBe("true");
        page.QuerySelector("#" + field.GetAttribute("aria-describedby")!.Split(' ')[1])!.TextContent
            .ShouldBe("Found '', expected the address of the page that says so, beginning with https://.");
        page.QuerySelector("#field-best")!.GetAttribute("value").ShouldBe("2.5bn");
    }

    [Fact]
    public async Task Who_edits_what_another_changed_meanwhile_is_told_who_changed_what()
    {
        using var ann = await site.SignedInAsync(Role.Analyst);
        using var bob = await site.SignedInAsync(Role.Analyst);
        await AddDealAsync(ann, "Contended Team");
        const string Address = "/deals/buyer-contended-team/edit";
        var opened = await bob.PageAsync(Address);
        await ann.SubmitAsync(Address, "deal", Deal("Contended Team", ("deal_note", "Ann was here.")));

        var fields = opened.QuerySelectorAll("form").First(form => form.QuerySelector("input[name=_handler][value=deal]") is not null)
            .QuerySelectorAll("input[type=hidden]").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value") ?? ""));
        using var content = new FormUrlEncodedContent([.. fields, .. Deal("Contended Team", ("deal_note", "Bob was here.")).Select(field => KeyValuePair.Create(field.Name, field.Value))]);
        var answer = await Person.DocumentAsync(await bob.Client.PostAsync(Address, content, None));

        var notice = answer.QuerySelector(".form-problem")!.TextContent;
        notice.ShouldContain(ann.Email);
        notice.ShouldContain("deal note from nothing to “Ann was here.”");
        answer.QuerySelector("#field-deal_note")!.TextContent.ShouldBe("Bob was here.");
    }

    [Fact]
    public async Task A_file_with_a_wrong_row_is_refused_whole_and_a_right_one_is_brought_in()
    {
        using var analyst = await site.SignedInAsync(Role.Analyst);
        const string Header = "acquirer,target,structure,announced,field,best,source_address,grade,confidence\n";
        const string Right = "Buyer,File Team,team-hire,2026-04,team-size,12,https://example.org/file,press,reported\n";

        var refused = await UploadAsync(analyst, Header + Right + "Buyer,File Team,team-hire,2026-04,team-size,a dozen,https://example.org/file,press,reported\n");
        refused.QuerySelector(".form-problem li")!.TextContent.ShouldBe("Row 3, best: found 'a dozen', expected a number of people below a million.");
        (await site.Client.GetAsync("/deals/buyer-file-team", None)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        (await UploadAsync(analyst, Header + Right)).QuerySelector(".form-note")!.TextContent.ShouldBe("Brought in 1 claim about 1 deal.");
        (await site.Client.GetStringAsync("/deals/buyer-file-team", None)).ShouldContain("12 people");
        (await UploadAsync(analyst, "acquirer,\"target\n")).QuerySelector(".form-problem li")!.TextContent.ShouldStartWith("Line ");
    }

    [Fact]
    public async Task A_saved_search_tells_what_is_new_in_its_page_its_feed_and_its_json()
    {
        using var analyst = await site.SignedInAsync(Role.Analyst);
        await analyst.SubmitAsync("/deals/searches?save=" + Uri.EscapeDataString("acquirer=buyer&structure=acquisition"), "save", ("Name", "Buyers"));
        (await analyst.PageAsync("/deals/searches")).QuerySelector("h1")!.TextContent.ShouldBe("Saved searches");
        await AddDealAsync(analyst, "Followed Team");

        var page = await analyst.PageAsync("/deals/searches");
        page.QuerySelectorAll(".account-list li").Select(item => item.TextContent).ShouldContain(item => item.Contains("Buyer and Followed Team: new deal"));
        var handler = page.QuerySelectorAll("input[name=_handler]").Select(input => input.GetAttribute("value")!).First(value => value.StartsWith("feed-", StringComparison.Ordinal));
        var (shown, _) = await analyst.SubmitAsync("/deals/searches", handler);
        var addresses = shown.QuerySelectorAll(".shown-link").Select(link => new Uri(link.TextContent).PathAndQuery).ToList();

        // Whoever follows it has not signed in.
        using var answer = await site.Client.GetAsync(addresses[0], None);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/atom+xml");
        var feed = XDocument.Parse(await answer.Content.ReadAsStringAsync(None)).Root!;
        feed.Name.ShouldBe(Atom + "feed");
        feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "title")!.Value).ShouldContain("Buyer and Followed Team: new deal");
        feed.Elements(Atom + "entry").ShouldAllBe(entry => entry.Element(Atom + "id") != null && entry.Element(Atom + "updated") != null && !entry.Value.Contains(analyst.Email));
        var json = await site.Client.GetFromJsonAsync<JsonElement>(addresses[1], None);
        json.GetProperty("updates").EnumerateArray().ShouldContain(update => update.GetProperty("isNew").GetBoolean());

        await analyst.SubmitAsync("/deals/searches", handler.Replace("feed-", "seen-", StringComparison.Ordinal));
        (await analyst.PageAsync("/deals/searches")).QuerySelectorAll(".account-list li").ShouldBeEmpty();
        await analyst.SubmitAsync("/deals/searches", handler.Replace("feed-", "end-", StringComparison.Ordinal));
        (await site.Client.GetAsync(addresses[0], None)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task AZ_02_a_viewer_sees_deals_but_no_way_to_change_them()
    {
        using var viewer = await site.SignedInAsync(Role.Viewer);

        (await viewer.PageAsync("/deals/google-windsurf")).QuerySelectorAll("a[href$='/edit']").ShouldBeEmpty();
        foreach (var address in new[] { "/deals/new", "/deals/import", "/deals/google-windsurf/edit", "/deals/google-windsurf/claims/new" })
            (await viewer.Client.GetAsync(address, None)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, address);
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task Nothing_serious_stands_in_the_way_of_an_analyst(int width, ColorScheme scheme)
    {
        using var analyst = await site.SignedInAsync(Role.Analyst);
        await using var context = await site.BrowseAsync(width, scheme);
        await context.AddCookiesAsync(analyst.Cookies.GetAllCookies().Select(cookie => new Microsoft.Playwright.Cookie { Name = cookie.Name, Value = cookie.Value, Url = site.Address }));
        var page = await context.NewPageAsync();
        foreach (var address in new[] { "/deals/new", "/deals/google-windsurf/edit", "/deals/google-windsurf/claims/new", "/deals/import", "/deals/searches?save=structure%3Dacquisition" })
        {
            await page.GotoAsync(address);

            (await page.RunAxe()).Violations.Where(violation => violation.Impact is "serious" or "critical")
                .SelectMany(violation => violation.Nodes.Select(node => $"{address}: {violation.Id} {node.Html}")).ShouldBeEmpty();
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, address);
        }
    }

    private static async Task<string> AddDealAsync(Person analyst, string target) => Path((await analyst.SubmitAsync("/deals/new", "deal", Deal(target))).Response);

    private static (string Name, string Value)[] Deal(string target, params (string Field, string Text)[] others) =>
    [
        ("Input.Texts[acquirer]", "Buyer"), ("Input.Texts[target]", target), ("Input.Texts[structure]", "acquisition"), ("Input.Texts[announced]", "2026-03"),
        .. others.Select(other => ($"Input.Texts[{other.Field}]", other.Text)),
    ];

    private static (string Name, string Value)[] Claim(string best) =>
    [
        ("Input.Texts[field]", "headline-value"), ("Input.Texts[best]", best), ("Input.Texts[source_address]", "https://example.org/browser"),
        ("Input.Texts[grade]", "press"), ("Input.Texts[confidence]", "reported"), ("Input.Texts[standing]", "stands"),
    ];

    private static string Path(HttpResponseMessage response) => response.Headers.Location is { } location
        ? location.IsAbsoluteUri ? location.AbsolutePath : location.ToString()
        : $"{(int)response.StatusCode}";

    private static async Task<IDocument> UploadAsync(Person analyst, string text)
    {
        var page = await analyst.PageAsync("/deals/import");
        using var content = new MultipartFormDataContent();
        foreach (var input in page.QuerySelectorAll("form[enctype] input[type=hidden]"))
            content.Add(new StringContent(input.GetAttribute("value") ?? ""), input.GetAttribute("name")!);
        content.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "File", "claims.csv");
        return await Person.DocumentAsync(await analyst.Client.PostAsync("/deals/import", content, None));
    }
}
