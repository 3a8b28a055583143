using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace TalentMarket.Web.Tests.Hosting;

[Collection(SiteFixture.Name)]
public sealed class RequestLimitsTests(SiteFixture site)
{
    private const int TwoMegabytes = 2 * 1024 * 1024;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task UP_01_what_says_that_it_is_too_large_is_refused_before_it_is_read()
    {
        using var body = new ByteArrayContent(new byte[TwoMegabytes]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/appearance") { Content = body, Headers = { ExpectContinue = true } };

        using var response = await site.Client.SendAsync(request, Cancellation);

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await response.Content.ReadAsStringAsync(Cancellation)).ShouldBe("That is too large: at most 1048576 bytes are taken here.");
    }

    [Fact]
    public async Task UP_01_what_does_not_say_its_size_is_cut_off_while_it_is_read()
    {
        var token = await FormToken.OfAsync(site.Client, "/pay/bands", Cancellation);
        using var request = token.Post("/appearance", new StringContent("theme=" + new string('d', TwoMegabytes), Encoding.ASCII, "application/x-www-form-urlencoded"));
        request.Headers.TransferEncodingChunked = true;

        using var response = await site.Client.SendAsync(request, Cancellation);

        ((int)response.StatusCode).ShouldBeInRange(400, 499);
        response.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task A_form_of_a_thousand_fields_is_refused()
    {
        var token = await FormToken.OfAsync(site.Client, "/pay/bands", Cancellation);
        using var form = token.Form([.. Enumerable.Range(1, 1_000).Select(field => ($"field{field}", "x")), ("theme", "dark")]);
        using var request = token.Post("/appearance", form);

        using var response = await site.Client.SendAsync(request, Cancellation);

        ((int)response.StatusCode).ShouldBeInRange(400, 499);
    }

    [Theory]
    [InlineData(32_000, 0, HttpStatusCode.RequestUriTooLong)]
    [InlineData(0, 40_000, HttpStatusCode.RequestHeaderFieldsTooLarge)]
    public async Task Addresses_and_headers_are_bounded(int address, int header, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/pay/bands?job={new string('x', address)}");
        request.Headers.Add("X-Long", new string('x', header));

        (await site.Client.SendAsync(request, Cancellation)).StatusCode.ShouldBe(expected);
    }

    [Fact]
    public async Task UP_19_whoever_sends_a_byte_now_and_then_is_cut_off_within_half_a_minute()
    {
        var clock = Stopwatch.StartNew();
        using var connection = new TcpClient();
        var address = new Uri(site.Address);
        await connection.ConnectAsync(address.Host, address.Port, Cancellation);
        var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /appearance HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nt"), Cancellation);

        var answer = await ReadToEndAsync(stream).WaitAsync(TimeSpan.FromSeconds(30), Cancellation);

        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
        answer.ShouldNotStartWith("HTTP/1.1 2");
        answer.ShouldNotStartWith("HTTP/1.1 3");
    }

    private static async Task<string> ReadToEndAsync(NetworkStream stream)
    {
        try
        {
            using var reader = new StreamReader(stream, Encoding.ASCII);
            return await reader.ReadToEndAsync(Cancellation);
        }
        catch (IOException)
        {
            return "cut";
        }
    }
}
