using Microsoft.AspNetCore.Components;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.Layout;

/// <summary>The navigation, as far as the reader may go.</summary>
public sealed partial class NavMenu(Callers callers) : ComponentBase
{
    [CascadingParameter]
    public HttpContext? HttpContext { get; set; }

    private IEnumerable<SitePage> Pages => SitePages.For(HttpContext, callers);
}
