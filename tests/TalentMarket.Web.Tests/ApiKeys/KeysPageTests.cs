using System.Net;
using AngleSharp.Dom;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using TalentMarket.Data;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Tests.Accounts;

namespace TalentMarket.Web.Tests.ApiKeys;

[Collection(SiteFixture.Name)]
public sealed class KeysPageTests(SiteFixture site)
{
    private const string Page = "/account/keys";
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_key_is_shown_once_works_and_is_ended()
    {
        using var person = await site.SignedInAsync(Role.Analyst);

        var (made, response) = await person.SubmitAsync(Page, "create", ("Input.Name", "Nightly <report>"), ("Input.Days", "30"), ("Input.Scopes", "BrowseFigures"));
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var text = made.QuerySelector(".secret")!.TextContent;
        (await AskAsync(text)).ShouldBe(HttpStatusCode.OK);
        var again = await Person.DocumentAsync(await person.Client.GetAsync(Page, None));
        again.DocumentElement.OuterHtml.ShouldNotContain(text[12..]);
        var row = again.QuerySelector("tbody tr")!;
        row.QuerySelector("th")!.TextContent.ShouldBe("Nightly <report>");
        row.QuerySelectorAll("td").Take(2).Select(cell => cell.TextContent).ShouldBe([text[..11] + "…", "Read published figures"]);

        var id = row.QuerySelector("button")!.GetAttribute("value")!;
        var (ended, _) = await person.SubmitAsync(Page, "revoke", ("RevokedId", id));

        ended.QuerySelector("tbody tr td:nth-child(5)")!.TextContent.ShouldStartWith("Revoked");
        (await AskAsync(text)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task ID_17_a_key_takes_a_proof_of_ten_minutes_ago_at_most()
    {
        using var person = await site.SignedInAsync(Role.Analyst);
        // The form was loaded in time and is sent too late.
        var page = await Person.DocumentAsync(await person.Client.GetAsync(Page, None));
        await using var scope = site.Scope();
        await scope.ServiceProvider.GetRequiredService<TalentMarketDbContext>().AccountSessions
            .Where(session => session.KeyHash == System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(person.SessionKey!)))
            .ExecuteUpdateAsync(row => row.SetProperty(session => session.AuthenticatedAt, DateTimeOffset.UtcNow.AddMinutes(-11)), None);

        var hidden = page.QuerySelector("form input[name=_handler][value=create]")!.ParentElement!.QuerySelectorAll("input[type=hidden]")
            .Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value")!));
        using var form = new FormUrlEncodedContent([.. hidden, new("Input.Name", "Late"), new("Input.Days", "30"), new("Input.Scopes", "BrowseFigures")]);
        var answer = await Person.DocumentAsync(await person.Client.PostAsync(Page, form, None));

        answer.QuerySelector(".secret").ShouldBeNull();
        var after = await Person.DocumentAsync(await person.Client.GetAsync(Page, None));
        after.QuerySelectorAll("tbody tr").ShouldBeEmpty();
        after.QuerySelector("form input[name=_handler][value=create]").ShouldBeNull();
        after.QuerySelector("main")!.TextContent.ShouldContain("more than ten minutes ago");
    }

    [Fact]
    public async Task AZ_05_fields_that_a_form_does_not_have_change_nothing()
    {
        using var person = await site.SignedInAsync(Role.Viewer);

        var (page, _) = await person.SubmitAsync(Page, "create", ("Input.Name", "Greedy"), ("Input.Days", "30"), ("Input.Scopes", "BrowseFigures"),
            ("Input.AccountId", Guid.NewGuid().ToString()), ("Input.Role", "Admin"), ("Input.ExpiresAt", "2099-01-01"), ("Input.Hash", "00"), ("Role", "Admin"), ("IsPublished", "true"));

        page.QuerySelector(".secret").ShouldNotBeNull();
        page.QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        (await person.Client.GetAsync("/health/ready", None)).StatusCode.ShouldNotBe(HttpStatusCode.InternalServerError);
        (await Person.DocumentAsync(await person.Client.GetAsync(Page, None))).QuerySelectorAll("fieldset input").Select(box => box.GetAttribute("value"))
            .ShouldNotContain("UploadSurveys");
    }

    [Theory]
    [InlineData("PublishSurveys")]
    [InlineData("ManagePeople")]
    [InlineData("ManageOwnAccount")]
    public async Task AZ_05_a_scope_that_was_not_offered_is_refused(string scope)
    {
        using var person = await site.SignedInAsync(Role.Steward);

        var (page, _) = await person.SubmitAsync(Page, "create", ("Input.Name", "Greedy"), ("Input.Days", "30"), ("Input.Scopes", scope));

        page.QuerySelector(".secret").ShouldBeNull();
        page.QuerySelector(".form-problem")!.TextContent.ShouldStartWith($"The key may not be given {scope}");
    }

    [Fact]
    public async Task AZ_04_another_ones_key_cannot_be_ended()
    {
        using var ada = await site.SignedInAsync(Role.Analyst);
        using var ben = await site.SignedInAsync(Role.Analyst);
        var (made, _) = await ada.SubmitAsync(Page, "create", ("Input.Name", "Ada's"), ("Input.Days", "30"), ("Input.Scopes", "BrowseFigures"));
        await ben.SubmitAsync(Page, "create", ("Input.Name", "Ben's"), ("Input.Days", "30"), ("Input.Scopes", "BrowseFigures"));

        await ben.SubmitAsync(Page, "revoke", ("RevokedId", made.QuerySelector("tbody button")!.GetAttribute("value")!));

        (await AskAsync(made.QuerySelector(".secret")!.TextContent)).ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task Nothing_serious_stands_in_the_way_of_anyone(int width, ColorScheme scheme)
    {
        using var person = await site.SignedInAsync(Role.Admin);
        await using var context = await site.BrowseAsync(width, scheme);
        await context.AddCookiesAsync([new Microsoft.Playwright.Cookie { Name = "tm", Value = person.SessionKey!, Url = site.Address }]);
        var page = await context.NewPageAsync();
        await page.GotoAsync(Page);
        await page.GetByLabel("What it is for").FillAsync("Nightly report of what research scientists earn");
        await page.GetByText("Take figures away").ClickAsync();
        await page.GetByText("Make the key").ClickAsync();
        await Assertions.Expect(page.Locator(".secret")).ToContainTextAsync("tm_");
        await PictureAsync(page, $"keys-{width}-{scheme}");

        (await page.RunAxe()).Violations.Where(violation => violation.Impact is "serious" or "critical")
            .SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id} {node.Html}")).ShouldBeEmpty();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
    }

    [Fact]
    public async Task A_page_for_another_role_says_which_role_it_takes()
    {
        using var person = await site.SignedInAsync(Role.Viewer);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/account/keys");
        (await person.Client.SendAsync(request, None)).StatusCode.ShouldBe(HttpStatusCode.OK);

        using var form = new FormUrlEncodedContent([]);
        using var upload = new HttpRequestMessage(HttpMethod.Post, "/pay/composites/save") { Content = form };
        upload.Headers.Add("X-Forwarded-For", "203.0.113.7");
        var refused = await person.Client.SendAsync(upload, None);

        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var text = (await Person.DocumentAsync(refused)).QuerySelector("main")!.TextContent;
        text.ShouldContain("This takes the role Analyst or one above it.");
        text.ShouldContain("with the role Viewer");
    }

    private static async Task PictureAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("TALENTMARKET_PICTURES") is { } folder)
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name + ".png"), FullPage = true });
    }

    private async Task<HttpStatusCode> AskAsync(string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/pay-bands?level=L3");
        request.Headers.Add("Authorization", $"Bearer {key}");
        return (await site.Client.SendAsync(request, None)).StatusCode;
    }
}
