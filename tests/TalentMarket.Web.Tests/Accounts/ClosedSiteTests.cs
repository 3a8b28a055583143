using System.Net;
using System.Text.RegularExpressions;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.Tests.Accounts;

/// <summary>What an outsider gets from a site that is not open to everybody.</summary>
public sealed partial class ClosedSiteTests(ClosedSite closed) : IClassFixture<ClosedSite>
{
    private readonly CancellationToken cancellationToken = TestContext.Current.CancellationToken;

    [Fact]
    public async Task BZ_01_no_circuit_opens_for_whoever_has_not_signed_in()
    {
        var response = await closed.Site.Client.PostAsync("/_blazor/negotiate?negotiateVersion=1", null, cancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await response.Content.ReadAsStringAsync(cancellationToken)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/", "/account/sign-in?returnUrl=%2F")]
    [InlineData("/pay/bands?job=ml-engineer&level=L3", "/account/sign-in?returnUrl=%2Fpay%2Fbands%3Fjob%3Dml-engineer%26level%3DL3")]
    [InlineData("/pay/bands.csv", "/account/sign-in?returnUrl=%2Fpay%2Fbands.csv")]
    [InlineData("/pay/composites/1", "/account/sign-in?returnUrl=%2Fpay%2Fcomposites%2F1")]
    public async Task A_page_leads_to_the_sign_in_page_and_back(string address, string expected)
    {
        var response = await closed.Site.Client.GetAsync(address, cancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        response.Headers.Location!.ToString().ShouldBe(expected);
    }

    [Fact]
    public async Task BZ_20_nothing_that_can_be_had_without_signing_in_holds_a_figure()
    {
        foreach (var address in new[] { "/", "/pay/bands", "/pay/curves", "/pay/premiums", "/pay/compare", "/pay/offers", "/pay/composites", "/data/sources", "/jump", "/not-found", "/error", AccessRefusal.SignIn })
        {
            var text = await closed.Site.Client.GetStringAsyncOfAnyStatus(address, cancellationToken);

            Amount().Matches(text).Select(match => $"{address}: {match.Value}").ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task A_program_is_told_in_problem_details_how_to_be_let_in()
    {
        var response = await closed.Site.Client.GetAsync("/api/v1/pay-bands", cancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        response.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer");
        response.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json");
        (await response.Content.ReadAsStringAsync(cancellationToken)).ShouldContain("Sign in, or send an API key");
    }

    [Fact]
    public async Task What_is_not_there_is_not_found_and_the_navigation_names_nothing()
    {
        var response = await closed.Site.Client.GetAsync("/pay/bandits", cancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync(cancellationToken)).ShouldNotContain("href=\"/pay/bands\"");
    }

    [Theory]
    [InlineData("/site.css")]
    [InlineData("/_framework/blazor.web.js")]
    [InlineData("/icon.svg")]
    public async Task What_the_sign_in_page_is_made_of_is_open(string address) =>
        (await closed.Site.Client.GetAsync(address, cancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);

    // A currency sign or a grouped number of five digits and more: how the site writes pay.
    [GeneratedRegex(@"[$£€]\s?\d|\b\d{2,3},\d{3}\b", RegexOptions.NonBacktracking)]
    private static partial Regex Amount();
}
