using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Accounts;

namespace TalentMarket.Web.Accounts;

/// <summary>What people see and change of their own account.</summary>
public sealed partial class AccountPage(
    OwnAccount own, OwnAuthenticator authenticator, Passkeys passkeys, AccountSessions sessions, Callers callers) : ComponentBase
{
    private OwnBoard? board;
    private bool owesFactor;

    [CascadingParameter]
    public HttpContext HttpContext { get; set; } = null!;

    private SignedIn Who => HttpContext.Features.Get<SignedIn>()!;

    // One after the other: all of a request share one context of the store.
    protected override async Task OnInitializedAsync()
    {
        owesFactor = SessionClaims.OwesFactor(Who);
        var caller = callers.Of(HttpContext);
        var cancellationToken = HttpContext.RequestAborted;
        board = new OwnBoard(
            await own.ReadAsync(caller, cancellationToken), await authenticator.PendingKeyAsync(caller, cancellationToken),
            await own.RecoveryCodesLeftAsync(caller, cancellationToken), await passkeys.ListAsync(caller, cancellationToken),
            await sessions.ListAsync(Who.AccountId, cancellationToken));
    }
}
