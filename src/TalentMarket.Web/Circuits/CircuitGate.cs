using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Timeouts;
using TalentMarket.Web.Layout;

namespace TalentMarket.Web.Circuits;

/// <summary>Lets circuits open from this site's own pages alone, over WebSockets, and as many as there is room for.</summary>
internal sealed partial class CircuitGate(RequestDelegate next, OpenCircuits open, ILogger<CircuitGate> logger)
{
    private static readonly PathString Circuits = "/_blazor";

    public Task InvokeAsync(HttpContext context)
    {
        if (!context.Request.Path.StartsWithSegments(Circuits, out var rest)) return next(context);
        var opens = !rest.HasValue || rest == "/";
        if (opens && !IsWebSocket(context))
            return Refusal.TellAsync(context, StatusCodes.Status400BadRequest, "Circuits are held over WebSockets alone.", context.RequestAborted);
        if (!IsOfThisSite(context.Request, opens)) return RefuseOriginAsync(context);
        return opens ? HoldAsync(context) : next(context);
    }

    private async Task HoldAsync(HttpContext context)
    {
        var caller = CallerName.Of(context);
        var isAnonymous = context.User.Identity?.IsAuthenticated != true;
        if (!open.TryOpen(caller, isAnonymous))
        {
            LogFull(caller);
            await Refusal.TellAsync(context, StatusCodes.Status429TooManyRequests, "Too many pages are open at once.", context.RequestAborted);
            return;
        }

        try
        {
            context.Features.Get<IHttpRequestTimeoutFeature>()?.DisableTimeout();
            await next(context);
        }
        finally
        {
            open.Close(caller, isAnonymous);
        }
    }

    private Task RefuseOriginAsync(HttpContext context)
    {
        LogForeign(context.Request.Headers.Origin.ToString(), SiteOf(context.Request));
        return Refusal.TellAsync(context, StatusCodes.Status403Forbidden, "Circuits open from this site's own pages alone.", context.RequestAborted);
    }

    // Browsers always say where a WebSocket is opened from; whoever does not is no browser.
    private static bool IsOfThisSite(HttpRequest request, bool mustSay) =>
        request.Headers.Origin is { Count: > 0 } origin ? origin.Count == 1 && origin[0] == SiteOf(request) : !mustSay;

    private static string SiteOf(HttpRequest request) => $"{request.Scheme}://{request.Host.Value?.ToLowerInvariant()}";

    private static bool IsWebSocket(HttpContext context) =>
        context.Features.Get<IHttpUpgradeFeature>()?.IsUpgradableRequest == true
        || context.Features.Get<IHttpExtendedConnectFeature>()?.IsExtendedConnect == true;

    [LoggerMessage(LogLevel.Warning, "A circuit was refused to a page of {Origin}, which is not {Site}; a proxy in between belongs into Access:KnownProxies")]
    private partial void LogForeign(string origin, string site);

    [LoggerMessage(LogLevel.Warning, "A circuit was refused for want of room to {Caller}; see Limits:CircuitsPerCaller, Limits:AnonymousCircuits and Limits:Circuits")]
    private partial void LogFull(string caller);
}
