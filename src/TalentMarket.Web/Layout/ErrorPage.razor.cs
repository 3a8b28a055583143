using System.Diagnostics;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Diagnostics;

namespace TalentMarket.Web.Layout;

/// <summary>What is shown in place of a page that failed: a number that leads to the log, and nothing of the failure itself.</summary>
public sealed partial class ErrorPage(ILogger<ErrorPage> logger) : ComponentBase
{
    [CascadingParameter]
    public HttpContext? HttpContext { get; set; }

    private Exception? Error => HttpContext?.Features.Get<IExceptionHandlerFeature>()?.Error;

    private bool IsStoreAway => HttpContext?.Response.StatusCode == StatusCodes.Status503ServiceUnavailable;

    private bool IsSentWrongly => Failure.IsSentWrongly(Error);

    private string RequestId => Activity.Current?.TraceId.ToString() ?? HttpContext?.TraceIdentifier ?? "unknown";

    protected override void OnInitialized()
    {
        if (Error is { } error && !Failure.IsToldElsewhere(error)) LogFailed(RequestId, error.GetType().Name);
    }

    [LoggerMessage(LogLevel.Error, "Request {RequestId} failed with {ExceptionType}; the reader was given this number")]
    private partial void LogFailed(string requestId, string exceptionType);
}
