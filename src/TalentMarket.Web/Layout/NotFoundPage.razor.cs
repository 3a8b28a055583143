using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Diagnostics;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.Layout;

/// <summary>What is shown in place of a page that is not there, or not open to the reader.</summary>
public sealed partial class NotFoundPage(Callers callers) : ComponentBase
{
    [CascadingParameter]
    public HttpContext? HttpContext { get; set; }

    private IStatusCodeReExecuteFeature? Failure => HttpContext?.Features.Get<IStatusCodeReExecuteFeature>();

    private bool IsRefused => Failure?.OriginalStatusCode == StatusCodes.Status403Forbidden;

    private Permission? Needed => Failure?.Endpoint.Needs();

    private IEnumerable<SitePage> Pages => SitePages.For(HttpContext, callers);
}
