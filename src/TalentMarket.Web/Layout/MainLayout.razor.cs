using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Layout;

public sealed partial class MainLayout(NavigationManager navigation) : LayoutComponentBase
{
    private string CurrentAddress => new Uri(navigation.Uri).PathAndQuery;

    // A bare fragment would be resolved against the base address, which is the first page.
    private string ContentAddress => CurrentAddress + "#content";
}
