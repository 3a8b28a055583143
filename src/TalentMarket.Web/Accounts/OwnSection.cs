using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Accounts;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Web.Accounts;

/// <summary>A part of the page on which people look after their own account.</summary>
public abstract class OwnSection(Callers callers, TimeProvider clock, NavigationManager navigation) : ComponentBase
{
    [Parameter, EditorRequired]
    public required OwnBoard Board { get; set; }

    [CascadingParameter]
    public HttpContext HttpContext { get; set; } = null!;

    protected Caller Caller => callers.Of(HttpContext);

    protected SignedIn Who => HttpContext.Features.Get<SignedIn>()!;

    protected CancellationToken CancellationToken => HttpContext.RequestAborted;

    /// <summary>Leads to the confirmation when the last one is too old for what was asked.</summary>
    /// <returns>True when it may be done now.</returns>
    protected bool IsConfirmed()
    {
        var isFresh = Confirmation.IsFresh(HttpContext.User, clock);
        if (!isFresh) navigation.NavigateTo(Confirmation.AddressFor(AccountSite.AccountPage));
        return isFresh;
    }

    /// <summary>Shows the page anew, so that loading it again sends nothing twice.</summary>
    protected void Reload() => navigation.NavigateTo(AccountSite.AccountPage);
}
