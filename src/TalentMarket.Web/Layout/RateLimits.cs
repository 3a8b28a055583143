using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using TalentMarket.Web.ApiKeys;

namespace TalentMarket.Web.Layout;

/// <summary>How often one caller may ask: a person by their account, anybody else by their address.</summary>
internal static class RateLimits
{
    public static IServiceCollection AddRateLimits(this IServiceCollection services)
    {
        services.AddOptions<LimitOptions>().BindConfiguration(LimitOptions.SectionName).ValidateOnStart();
        services.AddSingleton<IValidateOptions<LimitOptions>, LimitOptionsValidator>();
        services.AddRateLimiter(options =>
        {
            options.GlobalLimiter = PartitionedRateLimiter.CreateChained(
                PartitionedRateLimiter.Create<HttpContext, string>(ApiLimit.Of),
                PartitionedRateLimiter.Create<HttpContext, string>(LimitPeople));
            options.OnRejected = RefuseAsync;
        });
        return services;
    }

    // Programs have a limit of their own. A page about a failure is made by asking a second time within the same request.
    private static RateLimitPartition<string> LimitPeople(HttpContext context) => IsProgram(context) || Site.IsAboutFailure(context)
        ? MinuteLimit.None
        : MinuteLimit.Of(CallerName.Of(context), context.RequestServices.GetRequiredService<IOptions<LimitOptions>>().Value.RequestsPerMinute);

    private static bool IsProgram(HttpContext context) => KeyHeader.IsIn(context.Request) || Site.IsForPrograms(context);

    private static async ValueTask RefuseAsync(OnRejectedContext refused, CancellationToken cancellationToken)
    {
        if (IsProgram(refused.HttpContext))
        {
            await ApiLimit.RefuseAsync(refused);
            return;
        }

        var wait = refused.Lease.TryGetMetadata(MetadataName.RetryAfter, out var said) ? said : MinuteLimit.Window;
        var seconds = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        refused.HttpContext.Response.Headers.RetryAfter = seconds;
        await Refusal.TellAsync(
            refused.HttpContext, StatusCodes.Status429TooManyRequests, $"That is too often from here. Wait {seconds} seconds, then try again.", cancellationToken);
    }
}
