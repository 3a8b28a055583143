using System.Net;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Layout;
using TalentMarket.Web.Tests.Accounts;

namespace TalentMarket.Web.Tests.Layout;

public sealed class RateLimitsTests(PostgresFixture postgres)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_address_that_asks_too_often_is_told_when_to_come_back_and_others_are_served()
    {
        await using var site = await StartAsync();
        for (var request = 1; request <= 5; request++) (await site.StatusAsync("/pay/bands", "203.0.113.7")).ShouldBe(HttpStatusCode.OK);

        using var refused = await site.AskAsync("/pay/bands", "203.0.113.7");

        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds.ShouldBeInRange(1, 60);
        (await refused.Content.ReadAsStringAsync(Cancellation)).ShouldMatch("^That is too often from here. Wait [0-9]+ seconds, then try again.$");
        (await site.StatusAsync("/site.css", "203.0.113.7")).ShouldBe(HttpStatusCode.OK);
        (await site.StatusAsync("/pay/bands", "203.0.113.8")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_is_not_there_counts_too()
    {
        await using var site = await StartAsync();
        for (var request = 1; request <= 5; request++) (await site.StatusAsync("/pay/bandits", "203.0.113.9")).ShouldBe(HttpStatusCode.NotFound);

        (await site.StatusAsync("/pay/bands", "203.0.113.9")).ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Theory]
    [InlineData("203.0.113.7", "203.0.113.7")]
    [InlineData("::ffff:203.0.113.7", "203.0.113.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "20010DB800010002")]
    [InlineData("2001:db8:1:2:ffff::1", "20010DB800010002")]
    public void An_address_of_a_large_network_counts_as_its_subscriber(string address, string expected) =>
        CallerName.Of(IPAddress.Parse(address)).ShouldBe(expected);

    private async Task<LimitedSite> StartAsync()
    {
        var connectionString = await postgres.CreateDatabaseAsync(Cancellation);
        return new LimitedSite(AnySite.Start(
            connectionString, AnonymousAccess.Export, ("Access:KnownProxies", "127.0.0.1"), ("Limits:RequestsPerMinute", "5")));
    }

    private sealed record LimitedSite(AnySite Site) : IAsyncDisposable
    {
        public async Task<HttpResponseMessage> AskAsync(string address, string from)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.Add("X-Forwarded-For", from);
            return await Site.Client.SendAsync(request, Cancellation);
        }

        public async Task<HttpStatusCode> StatusAsync(string address, string from)
        {
            using var response = await AskAsync(address, from);
            return response.StatusCode;
        }

        public ValueTask DisposeAsync() => Site.DisposeAsync();
    }
}
