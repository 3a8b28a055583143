using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.PayBands;

/// <summary>How to ask the API, for people.</summary>
public sealed partial class ApiPage(NavigationManager navigation) : ComponentBase
{
    private string Origin => new Uri(navigation.BaseUri).GetLeftPart(UriPartial.Authority);
}
