using System.Diagnostics;
using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Layout;

public sealed partial class ErrorPage : ComponentBase
{
    [CascadingParameter]
    public HttpContext? HttpContext { get; set; }

    private bool IsStoreAway => HttpContext?.Response.StatusCode == StatusCodes.Status503ServiceUnavailable;

    private string RequestId => Activity.Current?.Id ?? HttpContext?.TraceIdentifier ?? "unknown";
}
