using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;
using TalentMarket.Data.Database;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.Hosting;

/// <summary>Whether the process lives, for everybody; whether it can answer everything, for who may see its state.</summary>
internal static class Health
{
    public const string Live = "/health/live";
    public const string Ready = "/health/ready";

    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<StoreAnswers>("store");
        return services;
    }

    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks(Live, new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous().DisableRateLimiting();
        // Probes sit beside the process and cannot sign in.
        endpoints.MapGet(Ready, ReadyAsync).AllowAnonymous().DisableRateLimiting().ExcludeFromDescription();
    }

    private static async Task<IResult> ReadyAsync(HttpContext context, Callers callers, HealthCheckService checks, CancellationToken cancellationToken)
    {
        if (!LocalInstallation.Is(context) && !callers.Of(context).May(Permission.SeeStatus)) return Results.StatusCode(StatusCodes.Status403Forbidden);
        var report = await checks.CheckHealthAsync(cancellationToken);
        return Results.Text(report.Status.ToString(),
            statusCode: report.Status == HealthStatus.Healthy ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    private sealed class StoreAnswers(NpgsqlDataSource store, StoreReach reach) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken) =>
            await reach.AskAsync(store, cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The database does not answer.");
    }
}
