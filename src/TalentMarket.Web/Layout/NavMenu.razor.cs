using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.Layout;

/// <summary>The navigation, as far as the reader may go.</summary>
public sealed partial class NavMenu(Callers callers) : ComponentBase
{
    [CascadingParameter]
    public HttpContext? HttpContext { get; set; }

    private IEnumerable<SitePage> Pages => SitePages.For(HttpContext, callers);

    // What lies below a page is that page's, unless it has an entry of its own.
    private NavLinkMatch MatchOf(SitePage entry) =>
        entry.Address == "/" || SitePages.All.Any(other => other.Address.StartsWith(entry.Address + "/", StringComparison.Ordinal) && HttpContext?.Request.Path.StartsWithSegments(other.Address) == true)
            ? NavLinkMatch.All
            : NavLinkMatch.Prefix;
}
