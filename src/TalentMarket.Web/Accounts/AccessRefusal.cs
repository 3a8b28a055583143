using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Diagnostics;
using TalentMarket.Data.Trail;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.ApiKeys;

namespace TalentMarket.Web.Accounts;

/// <summary>How a refusal is told: people are led to the sign-in page, programs get problem details.</summary>
internal sealed class AccessRefusal : IAuthorizationMiddlewareResultHandler
{
    public const string SignIn = "/account/sign-in";

    private static readonly PathString[] ForPrograms = ["/api", "/openapi"];
    private static readonly PathString Circuits = "/_blazor";

    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        // What routing itself answers, such as 404 and 405, is no secret.
        if (authorizeResult.Succeeded || context.GetEndpoint() is not RouteEndpoint) return next(context);
        return authorizeResult.Challenged ? ChallengeAsync(context) : ForbidAsync(context, context.GetEndpoint().Needs());
    }

    /// <summary>The second net: a use refused what the page or endpoint had let through.</summary>
    public static async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (NotPermittedException refused) when (!context.Response.HasStarted)
        {
            if (context.User.Identity?.IsAuthenticated == true) await ForbidAsync(context, refused.Permission);
            else await ChallengeAsync(context);
        }
    }

    private static Task ChallengeAsync(HttpContext context)
    {
        if (IsProgram(context))
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
            return TellProgramAsync(context, StatusCodes.Status401Unauthorized, "Sign in, or send an API key: Authorization: Bearer tm_...");
        }

        context.Response.Redirect($"{SignIn}?returnUrl={Uri.EscapeDataString(PageOf(context.Request))}");
        return Task.CompletedTask;
    }

    private static async Task ForbidAsync(HttpContext context, Permission? needed)
    {
        await context.RequestServices.GetRequiredService<DoorTrail>().TurnedBackAsync(
            context.RequestServices.GetRequiredService<Callers>().Of(context), $"{context.Request.Method} {context.Request.Path}", needed, context.RequestAborted);
        if (IsProgram(context)) await TellProgramAsync(context, StatusCodes.Status403Forbidden, Words.WhatItTakes(needed));
        else context.Response.StatusCode = StatusCodes.Status403Forbidden;
    }

    internal static async Task TellProgramAsync(HttpContext context, int status, string detail)
    {
        context.Response.StatusCode = status;
        // The script that opens circuits reads the number alone.
        if (context.Features.Get<IStatusCodePagesFeature>() is { } pages) pages.Enabled = false;
        if (context.Request.Path.StartsWithSegments(Circuits)) return;
        await context.RequestServices.GetRequiredService<IProblemDetailsService>().TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = context,
            ProblemDetails = { Status = status, Detail = detail },
        });
    }

    internal static bool IsProgram(HttpContext context) =>
        KeyHeader.IsIn(context.Request)
        || context.Request.Path.StartsWithSegments(Circuits)
        || ForPrograms.Any(path => context.Request.Path.StartsWithSegments(path));

    // A form cannot be sent again after signing in: whoever sent it comes back to the page it stood on.
    private static string PageOf(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method)) return request.PathBase + request.Path + request.QueryString;
        return Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var page) && page.Authority == request.Host.Value ? page.PathAndQuery : "/";
    }

    internal static class Words
    {
        public static string WhatItTakes(Permission? needed) => needed is not { } permission ? "This is not open to you."
            : Grants.RoleFor(permission) is var lowest && lowest == Enum.GetValues<Role>().Max() ? $"This takes the role {lowest}."
            : $"This takes the role {lowest} or one above it.";
    }
}
