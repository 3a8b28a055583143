using Microsoft.AspNetCore.Antiforgery;
using TalentMarket.Data.Database;

namespace TalentMarket.Web.Layout;

/// <summary>Who a failed request is due to, and how it is told: never with its own words.</summary>
internal static class Failure
{
    public static ExceptionHandlerOptions ToldToPrograms => new() { StatusCodeSelector = StatusOf, SuppressDiagnosticsCallback = failed => IsToldElsewhere(failed.Exception) };

    public static ExceptionHandlerOptions ToldToPeople => new()
    {
        ExceptionHandlingPath = "/error",
        CreateScopeForErrors = true,
        StatusCodeSelector = StatusOf,
        SuppressDiagnosticsCallback = failed => IsToldElsewhere(failed.Exception),
    };

    /// <summary>True for a request that was too large, too slow or cut short.</summary>
    public static bool IsSentWrongly(Exception? exception) => exception is BadHttpRequestException or AntiforgeryValidationException;

    /// <summary>Whoever sends such must not fill the log; that the database is away is told once for the whole time.</summary>
    public static bool IsToldElsewhere(Exception exception) => IsSentWrongly(exception) || StoreReach.IsAway(exception);

    private static int StatusOf(Exception exception) => exception switch
    {
        BadHttpRequestException sent => sent.StatusCode,
        AntiforgeryValidationException => StatusCodes.Status400BadRequest,
        _ when StoreReach.IsAway(exception) => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };
}
