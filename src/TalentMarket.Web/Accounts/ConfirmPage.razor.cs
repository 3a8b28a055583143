using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Accounts;

namespace TalentMarket.Web.Accounts;

/// <summary>Asks people who are signed in to prove again who they are.</summary>
public sealed partial class ConfirmPage(
    PasswordCheck passwords, PasskeyExchange passkeys, AccountSessions sessions, OwnAccount own, Callers callers, NavigationManager navigation) : ComponentBase
{
    private bool isWithoutPassword;
    private string? problem;
    private string? passkeyProblem;

    [SupplyParameterFromForm]
    public SignInInput? Input { get; set; }

    [SupplyParameterFromQuery]
    public string? ReturnUrl { get; set; }

    [CascadingParameter]
    public HttpContext HttpContext { get; set; } = null!;

    private SignedIn Who => HttpContext.Features.Get<SignedIn>()!;

    protected override async Task OnInitializedAsync() =>
        isWithoutPassword = (await own.ReadAsync(callers.Of(HttpContext), HttpContext.RequestAborted)).PasswordHash is null;

    private async Task SubmitAsync()
    {
        if (await passwords.RunAsync(Who.Email, Input?.Password ?? "", Callers.Origin(HttpContext), HttpContext.RequestAborted) is null)
            problem = "The password is wrong, or there were five wrong tries: then it counts again after a quarter of an hour.";
        else await GoOnAsync(Who.Method);
    }

    private async Task ConfirmByPasskeyAsync(string credential)
    {
        if (await passkeys.FindAsync(HttpContext, credential, HttpContext.RequestAborted) is { } account && account.Id == Who.AccountId) await GoOnAsync(SignInMethod.Passkey);
        else passkeyProblem = "This passkey is not one of this account.";
    }

    private async Task GoOnAsync(SignInMethod method)
    {
        await sessions.ConfirmAsync(Who, method, Callers.Origin(HttpContext), HttpContext.RequestAborted);
        navigation.NavigateTo(LocalAddress.OrHome(ReturnUrl));
    }
}
