using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;
using TalentMarket.Web.ApiKeys;

namespace TalentMarket.Web.PayBands;

/// <summary>How to ask the API, for people.</summary>
public sealed partial class ApiPage(NavigationManager navigation, IOptions<ApiOptions> options) : ComponentBase
{
    private string Origin => new Uri(navigation.BaseUri).GetLeftPart(UriPartial.Authority);

    private int RequestsPerMinute => options.Value.RequestsPerMinute;
}
