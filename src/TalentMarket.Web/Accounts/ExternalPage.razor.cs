using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Accounts;

namespace TalentMarket.Web.Accounts;

/// <summary>Asks before an identity elsewhere becomes a way into an account: a browser can be led through everything before.</summary>
public sealed partial class ExternalPage(
    ExternalArrival arrival, OwnLogins own, Callers callers, TimeProvider clock, NavigationManager navigation) : ComponentBase
{
    private ExternalIdentity? waiting;
    private string? problem;

    [CascadingParameter]
    public HttpContext HttpContext { get; set; } = null!;

    private SignedIn Who => HttpContext.Features.Get<SignedIn>()!;

    private string ServiceName => arrival.Service(waiting!.Service).DisplayName;

    protected override void OnInitialized() => waiting = arrival.ToLink(HttpContext, Who);

    private async Task LinkAsync()
    {
        if (waiting is null) return;
        if (!Confirmation.IsFresh(HttpContext.User, clock))
        {
            navigation.NavigateTo(Confirmation.AddressFor(ExternalSite.LinkPage));
            return;
        }

        problem = await own.LinkAsync(callers.Of(HttpContext), waiting, HttpContext.RequestAborted);
        if (problem is not null) return;
        ExternalArrival.ForgetToLink(HttpContext);
        navigation.NavigateTo(AccountSite.AccountPage);
    }
}
