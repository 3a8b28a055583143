using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;

namespace TalentMarket.Web.Tests.Accounts;

/// <summary>A small service to sign in at, on loopback: RFC 6749 with RFC 7636, as strict as they allow, and faulty where a test wants it.</summary>
internal sealed class OAuthServer : IAsyncDisposable
{
    public const string ClientId = "talentmarket";
    public const string ClientSecret = "a secret of the installation";

    private readonly WebApplication server;
    private readonly ConcurrentDictionary<string, (string Challenge, string ReturnAddress)> codes = new();

    private OAuthServer(WebApplication server)
    {
        this.server = server;
        server.MapGet("/authorise", (Delegate)Authorise);
        server.MapPost("/token", (Delegate)TokenAsync);
        server.MapGet("/user", (Delegate)User);
    }

    public string Address => server.Urls.Single();

    /// <summary>Who is signed in here, in the fields of the answer.</summary>
    public Dictionary<string, object> Person { get; set; } = new() { ["sub"] = "4711", ["email"] = "ada@example.org", ["email_verified"] = true };

    /// <summary>What goes wrong next.</summary>
    public string Fault { get; set; } = "";

    public List<string> Asked { get; } = [];

    public int TokensGiven { get; private set; }

    public (string, string)[] Settings(string name = "example") =>
    [
        ("Accounts:PublicAddress", "http://localhost:5080"),
        ($"Accounts:External:{name}:DisplayName", "Example"),
        ($"Accounts:External:{name}:ClientId", ClientId),
        ($"Accounts:External:{name}:ClientSecret", ClientSecret),
        ($"Accounts:External:{name}:AuthorizationEndpoint", $"{Address}/authorise"),
        ($"Accounts:External:{name}:TokenEndpoint", $"{Address}/token"),
        ($"Accounts:External:{name}:UserInformationEndpoint", $"{Address}/user"),
    ];

    public static async Task<OAuthServer> StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var server = new OAuthServer(builder.Build());
        await server.server.StartAsync(cancellationToken);
        return server;
    }

    public Task StopAsync(CancellationToken cancellationToken) => server.StopAsync(cancellationToken);

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private IResult Authorise(HttpContext context)
    {
        var asked = context.Request.Query;
        Asked.Add(context.Request.QueryString.ToString());
        if (asked["client_id"] != ClientId || asked["response_type"] != "code" || asked["code_challenge_method"] != "S256" || asked["code_challenge"].ToString().Length != 43)
            return Results.BadRequest("This is not how a client asks.");
        var back = asked["redirect_uri"].ToString();
        var state = Fault == "state" ? "invented" : asked["state"].ToString();
        if (Fault == "refused") return Results.Redirect(QueryHelpers.AddQueryString(back, new Dictionary<string, string?> { ["error"] = "access_denied", ["state"] = state }));
        if (Fault == "error") return Results.Redirect(QueryHelpers.AddQueryString(back, new Dictionary<string, string?> { ["error"] = "server_error", ["error_description"] = "<script>alert(1)</script>", ["state"] = state }));
        var code = Guid.NewGuid().ToString("N");
        codes[code] = (asked["code_challenge"].ToString(), back);
        return Results.Redirect(QueryHelpers.AddQueryString(back, new Dictionary<string, string?> { ["code"] = Fault == "code" ? "invented" : code, ["state"] = state }));
    }

    private async Task<IResult> TokenAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (Fault == "no token") return Results.Text("{}", "application/json");
        if (Fault == "elsewhere") return Results.Redirect("http://127.0.0.1:1/token", preserveMethod: true);
        var verifier = WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        if (form["client_id"] != ClientId || form["client_secret"] != ClientSecret || form["grant_type"] != "authorization_code"
            || !codes.TryRemove(form["code"].ToString(), out var given) || given.Challenge != verifier || given.ReturnAddress != form["redirect_uri"])
            return Results.Json(new { error = "invalid_grant" }, statusCode: 400);
        TokensGiven++;
        return Results.Json(new { access_token = "for-one-look", token_type = "Bearer", expires_in = 60 });
    }

    private IResult User(HttpContext context)
    {
        if (Fault == "no person") return Results.Text("{\"email\":\"ada@example.org\",\"email_verified\":true}", "application/json");
        if (Fault == "no JSON") return Results.Text("<html>", "text/html");
        if (Fault == "slow") return Results.Stream(async body => await Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted), "application/json");
        return context.Request.Headers.Authorization == "Bearer for-one-look" ? Results.Text(JsonSerializer.Serialize(Person), "application/json") : Results.Unauthorized();
    }
}
