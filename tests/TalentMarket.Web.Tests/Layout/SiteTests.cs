using System.Net;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Layout;

namespace TalentMarket.Web.Tests.Layout;

[Collection(SiteFixture.Name)]
public sealed class SiteTests(SiteFixture site)
{
    private readonly CancellationToken cancellationToken = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_that_is_not_there_says_so_in_the_shell()
    {
        var response = await site.Client.GetAsync("/pay/bandits", cancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync(cancellationToken)).ShouldContain("There is no page at this address");
    }

    [Fact]
    public async Task Scripts_and_style_sheets_come_from_the_site_alone()
    {
        var response = await site.Client.GetAsync("/pay/bands", cancellationToken);

        var policy = response.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        policy.ShouldContain("script-src 'self';");
        policy.ShouldContain("style-src 'self';");
        var html = await response.Content.ReadAsStringAsync(cancellationToken);
        html.ShouldNotContain(" style=");
        html.ShouldNotContain("<style");
    }

    [Theory]
    [InlineData("/api/v1/pay-bandits", "GET", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/pay-bands", "POST", HttpStatusCode.MethodNotAllowed)]
    public async Task A_program_that_asks_for_what_is_not_there_gets_problem_details(string address, string method, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        var response = await site.Client.SendAsync(request, cancellationToken);

        response.StatusCode.ShouldBe(expected);
        response.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json");
    }

    // OWASP ASVS 5.0, 3.4 and 14.3.2; the values of its HTTP headers cheat sheet.
    [Theory]
    [InlineData("/")]
    [InlineData("/pay/bands")]
    [InlineData("/pay/bandits")]
    [InlineData("/pay/bands.csv")]
    [InlineData("/api/v1/pay-bands")]
    [InlineData("/api/v1/pay-bandits")]
    public async Task HD_2_every_answer_tells_browsers_what_they_may_not_do(string address)
    {
        var response = await site.Client.GetAsync(address, cancellationToken);

        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        response.Headers.GetValues("Referrer-Policy").ShouldBe(["same-origin"]);
        response.Headers.GetValues("Cross-Origin-Opener-Policy").ShouldBe(["same-origin"]);
        response.Headers.GetValues("Cross-Origin-Resource-Policy").ShouldBe(["same-origin"]);
        response.Headers.GetValues("Permissions-Policy").Single().ShouldContain("camera=()");
        response.Headers.CacheControl?.ToString().ShouldBe("no-store");
        response.Headers.Contains("Server").ShouldBeFalse();
    }

    [Fact]
    public async Task HD_2_scripts_and_style_sheets_may_be_kept()
    {
        var response = await site.Client.GetAsync("/site.css", cancellationToken);

        response.Headers.CacheControl?.NoStore.ShouldBe(false);
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
    }

    [Theory]
    [InlineData("/pay/bands?job=ml-engineer", "/pay/bands?job=ml-engineer")]
    [InlineData("//elsewhere.example", "/")]
    [InlineData("/\\elsewhere.example", "/")]
    [InlineData("https://elsewhere.example", "/")]
    [InlineData("/pay/bänds", "/")]
    [InlineData("/pay\n/bands", "/")]
    public async Task The_theme_is_remembered_and_the_way_back_stays_on_the_site(string back, string expected)
    {
        var token = await FormToken.OfAsync(site.Client, "/pay/bands", cancellationToken);
        using var form = token.Form(("theme", "dark"), ("back", back));
        using var request = token.Post("/appearance", form);
        var response = await site.Client.SendAsync(request, cancellationToken);

        response.Headers.Location?.ToString().ShouldBe(expected);
        response.Headers.GetValues("Set-Cookie").ShouldContain(cookie => cookie.StartsWith("theme=dark;", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ID_23_no_other_site_changes_the_theme()
    {
        using var form = new FormUrlEncodedContent([new("theme", "dark"), new("back", "/")]);

        (await site.Client.PostAsync("/appearance", form, cancellationToken)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task What_is_no_form_changes_no_theme()
    {
        var token = await FormToken.OfAsync(site.Client, "/pay/bands", cancellationToken);
        using var json = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");
        using var request = token.Post("/appearance", json);
        var response = await site.Client.SendAsync(request, cancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/pay/bands")]
    [InlineData("/pay/bands.csv")]
    [InlineData("/api/v1/pay-bands")]
    public async Task Whatever_can_be_read_answers_head(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, address);
        var response = await site.Client.SendAsync(request, cancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsByteArrayAsync(cancellationToken)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/pay/bandits")]
    [InlineData("/api/v1/pay-bands")]
    public async Task What_only_can_be_read_refuses_to_be_sent_to(string address)
    {
        var response = await site.Client.PostAsync(address, null, cancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task The_first_paint_has_the_remembered_theme()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/pay/bands");
        request.Headers.Add("Cookie", "theme=dark; density=compact");
        var html = await (await site.Client.SendAsync(request, cancellationToken)).Content.ReadAsStringAsync(cancellationToken);

        html.ShouldContain("data-theme=\"dark\" data-density=\"compact\"");
    }

    [Fact]
    public async Task The_jump_box_knows_pages_and_jobs()
    {
        var targets = await site.Client.GetStringAsync("/jump", cancellationToken);

        targets.ShouldContain("\"/pay/bands?job=ml-engineer\"");
        foreach (var page in SitePages.All.Where(page => page.Needs == Permission.BrowseFigures)) targets.ShouldContain($"\"{page.Address}\"");
    }

    [Fact]
    public async Task Every_page_of_the_navigation_exists()
    {
        using var admin = await site.SignedInAsync(Role.Admin);

        foreach (var page in SitePages.All)
            (await admin.Client.GetAsync(page.Address, cancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK, page.Address);
    }
}
