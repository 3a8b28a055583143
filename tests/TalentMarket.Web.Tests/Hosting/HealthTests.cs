using System.Net;
using TalentMarket.Web.Tests.Accounts;

namespace TalentMarket.Web.Tests.Hosting;

public sealed class HealthTests(ClosedSite closed) : IClassFixture<ClosedSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/health/live", null, HttpStatusCode.OK)]
    [InlineData("/health/ready", null, HttpStatusCode.OK)]
    [InlineData("/health/live", "203.0.113.7", HttpStatusCode.OK)]
    [InlineData("/health/ready", "203.0.113.7", HttpStatusCode.Forbidden)]
    public async Task AZ_10_whether_it_lives_is_open_and_whether_it_is_ready_is_told_on_this_machine_alone(
        string address, string? passedOnFor, HttpStatusCode expected)
    {
        using var probe = new HttpRequestMessage(HttpMethod.Get, address);
        if (passedOnFor is not null) probe.Headers.Add("X-Forwarded-For", passedOnFor);

        var answer = await closed.Site.Client.SendAsync(probe, Cancellation);

        answer.StatusCode.ShouldBe(expected);
        (await answer.Content.ReadAsStringAsync(Cancellation)).Contains("Healthy", StringComparison.Ordinal).ShouldBe(expected == HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/metrics")]
    [InlineData("/health")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/admin/status")]
    public async Task AZ_10_nothing_else_of_its_state_is_told_to_an_outsider(string address) =>
        (await closed.Site.Client.GetAsync(address, Cancellation)).StatusCode.ShouldNotBe(HttpStatusCode.OK);
}
