using System.Diagnostics;

namespace TalentMarket.Web.Hosting;

/// <summary>Names the trace of a request, and writes one line of it for whoever turns it on (Serilog:MinimumLevel:Override:TalentMarket.Requests=Information): method, path,
/// status and time. Never the query, which may hold pay that somebody typed, nor who asked.</summary>
internal sealed partial class RequestLog(RequestDelegate next, ILoggerFactory loggers)
{
    private readonly ILogger logger = loggers.CreateLogger("TalentMarket.Requests");

    public async Task InvokeAsync(HttpContext context)
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            // As routed: an address may name what is somebody's own.
            var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "no page";
            // The framework's own trace of a request has no name but its class.
            if (Activity.Current is { } trace)
            {
                trace.DisplayName = $"{context.Request.Method} {route}";
                trace.SetTag("http.response.status_code", context.Response.StatusCode);
            }

            LogRequest(context.Request.Method, route, context.Response.StatusCode, Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
    }

    [LoggerMessage(LogLevel.Information, "{Method} {Route} {Status} in {Milliseconds:0} ms")]
    private partial void LogRequest(string method, string route, int status, double milliseconds);
}
