using System.Net;
using Microsoft.AspNetCore.Antiforgery;

namespace TalentMarket.Web.Composites;

/// <summary>Until there are accounts, only whoever sits at the computer that serves the pages may change what is saved.</summary>
internal static class LocalInstallation
{
    public const string Refusal = "Saving is possible on the computer that runs TalentMarket, until there are accounts.";

    private static readonly string[] LocalHosts = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>True for a request that comes from this computer, is addressed to it, and was passed on by nobody.</summary>
    public static bool Is(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && LocalHosts.Contains(context.Request.Host.Host, StringComparer.OrdinalIgnoreCase)
        && !context.Request.Headers.Keys.Any(header => header.Equals("Forwarded", StringComparison.OrdinalIgnoreCase) || header.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase));

    /// <summary>Lets a change through that is made here, on a page of this site.</summary>
    public static async ValueTask<object?> FilterAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var context = invocation.HttpContext;
        if (!Is(context)) return Results.Text(Refusal, statusCode: StatusCodes.Status403Forbidden);
        return await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context)
            ? await next(invocation)
            : Results.Text("The form is not of this site, or too old. Load the page again.", statusCode: StatusCodes.Status400BadRequest);
    }
}
