using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;
using TalentMarket.Web.Layout;

namespace TalentMarket.Web.Hosting;

/// <summary>Bounds what one request may send and how long it may take.</summary>
internal static class RequestLimits
{
    private const int MostHeaders = 64;
    private const int MostFormFields = 768;
    private const double SlowestBytesPerSecond = 240;
    private static readonly TimeSpan SlowAtFirst = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan HeadersWithin = TimeSpan.FromSeconds(15);

    public static IServiceCollection AddRequestLimits(this IServiceCollection services)
    {
        services.AddOptions<KestrelServerOptions>().Configure<IOptions<LimitOptions>>((kestrel, limits) =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = limits.Value.LargestBodyBytes;
            kestrel.Limits.MaxRequestHeaderCount = MostHeaders;
            kestrel.Limits.RequestHeadersTimeout = HeadersWithin;
            kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(SlowestBytesPerSecond, SlowAtFirst);
        });
        services.AddOptions<FormOptions>().Configure<IOptions<LimitOptions>>((form, limits) =>
        {
            form.ValueCountLimit = MostFormFields;
            form.ValueLengthLimit = (int)limits.Value.LargestBodyBytes;
            form.MultipartBodyLengthLimit = limits.Value.LargestBodyBytes;
        });
        services.AddRequestTimeouts();
        services.AddOptions<RequestTimeoutOptions>().Configure<IOptions<LimitOptions>>((timeouts, limits) => timeouts.DefaultPolicy = new RequestTimeoutPolicy
        {
            Timeout = TimeSpan.FromSeconds(limits.Value.RequestSeconds),
            TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
            WriteTimeoutResponse = context => Refusal.TellAsync(
                context, StatusCodes.Status503ServiceUnavailable, "The answer took too long and was given up. Try again in a moment.", CancellationToken.None),
        });
        return services;
    }

    /// <summary>Refuses what says itself that it is too large before anything of it is read; what does not say so is cut off while it is read.</summary>
    public static Task RefuseTooLargeAsync(HttpContext context, RequestDelegate next)
    {
        var most = context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize;
        return context.Request.ContentLength > most
            ? Refusal.TellAsync(context, StatusCodes.Status413PayloadTooLarge, $"That is too large: at most {most} bytes are taken here.", context.RequestAborted)
            : next(context);
    }
}
