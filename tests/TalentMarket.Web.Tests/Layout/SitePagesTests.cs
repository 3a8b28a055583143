using TalentMarket.Web.Layout;

namespace TalentMarket.Web.Tests.Layout;

public sealed class SitePagesTests
{
    [Fact]
    public void Each_key_goes_to_one_page() =>
        SitePages.All.GroupBy(page => page.Key).Where(key => key.Count() > 1).Select(key => key.Key).ShouldBeEmpty();
}
