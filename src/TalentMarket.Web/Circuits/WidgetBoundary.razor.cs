using System.Security.Cryptography;
using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Circuits;

/// <summary>Keeps the failure of one live part from taking the page with it; stands at the root of each.</summary>
public sealed partial class WidgetBoundary(ILogger<WidgetBoundary> logger) : ErrorBoundaryBase
{
    private string number = "";

    protected override Task OnErrorAsync(Exception exception)
    {
        number = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
        LogFailed(exception, number);
        return Task.CompletedTask;
    }

    [LoggerMessage(LogLevel.Error, "A part of a page failed; the reader was given the number {Number}")]
    private partial void LogFailed(Exception exception, string number);
}
