using Microsoft.AspNetCore.Components;
using TalentMarket.Web.Layout;

namespace TalentMarket.Web;

public sealed partial class App : ComponentBase
{
    [CascadingParameter]
    public HttpContext HttpContext { get; set; } = null!;

    private Appearance Appearance => Appearance.Of(HttpContext.Request);
}
