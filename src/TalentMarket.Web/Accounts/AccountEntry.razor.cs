using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Accounts;

/// <summary>Who is signed in, and the way in or out; plain links and a form, in every page's rail.</summary>
public sealed partial class AccountEntry(NavigationManager navigation) : ComponentBase
{
    [CascadingParameter]
    public HttpContext? HttpContext { get; set; }

    private bool IsSignInPage => HttpContext?.Request.Path == AccessRefusal.SignIn;

    private string SignInAddress => $"{AccessRefusal.SignIn}?returnUrl={Uri.EscapeDataString(new Uri(navigation.Uri).PathAndQuery)}";
}
