using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using TalentMarket.Web.Accounts;
using TalentMarket.Web.Layout;

namespace TalentMarket.Web.ApiKeys;

/// <summary>How many requests a minute a program gets an answer to, whatever it asks.</summary>
internal static class ApiLimit
{
    private static readonly PathString Api = "/api";

    public static RateLimitPartition<string> Of(HttpContext context)
    {
        var user = context.User;
        // The page that is shown instead of a failure is part of the answer to the first request.
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null) return MinuteLimit.None;
        if (user.FindFirstValue(AccountClaims.ApiKey) is { } key) return Window(context, $"key {key}");
        if (!context.Request.Path.StartsWithSegments(Api) && !KeyHeader.IsIn(context.Request)) return MinuteLimit.None;
        // Whoever sits at the machine has all of it anyway.
        if (user.Identity?.IsAuthenticated != true && LocalInstallation.Is(context) && !KeyHeader.IsIn(context.Request)) return MinuteLimit.None;
        return Window(context, CallerName.Of(context));
    }

    public static ValueTask RefuseAsync(OnRejectedContext refused)
    {
        var context = refused.HttpContext;
        var most = context.RequestServices.GetRequiredService<IOptions<ApiOptions>>().Value.RequestsPerMinute;
        if (refused.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
            context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return new ValueTask(AccessRefusal.TellProgramAsync(context, StatusCodes.Status429TooManyRequests,
            string.Create(CultureInfo.InvariantCulture, $"More than {most} requests within a minute. Go on after the seconds that Retry-After names.")));
    }

    private static RateLimitPartition<string> Window(HttpContext context, string whose) =>
        MinuteLimit.Of(whose, context.RequestServices.GetRequiredService<IOptions<ApiOptions>>().Value.RequestsPerMinute);
}
