using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Accounts;

namespace TalentMarket.Web.Accounts;

/// <summary>What people see and change of their own account.</summary>
public sealed partial class AccountPage : ComponentBase
{
    [CascadingParameter]
    public HttpContext HttpContext { get; set; } = null!;

    private SignedIn Who => HttpContext.Features.Get<SignedIn>()!;
}
