using Microsoft.AspNetCore.Components;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.Layout;

/// <summary>The jump box, and the list of keys.</summary>
public sealed partial class JumpDialog(Callers callers) : ComponentBase
{
    [CascadingParameter]
    public HttpContext? HttpContext { get; set; }

    private IEnumerable<SitePage> Pages => SitePages.For(HttpContext, callers);
}
