using System.Threading.RateLimiting;

namespace TalentMarket.Web.Layout;

/// <summary>So many in a minute, then none until the next: how everything that callers ask is counted.</summary>
internal static class MinuteLimit
{
    public static TimeSpan Window { get; } = TimeSpan.FromMinutes(1);

    public static RateLimitPartition<string> None => RateLimitPartition.GetNoLimiter("");

    /// <param name="whose">Under which name it is counted.</param>
    /// <param name="most">In one minute.</param>
    public static RateLimitPartition<string> Of(string whose, int most) =>
        RateLimitPartition.GetFixedWindowLimiter(whose, _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = Window });
}
