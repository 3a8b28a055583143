using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Accounts;

namespace TalentMarket.Web.Accounts;

/// <summary>Asks for e-mail and password; rendered on the server, without a circuit.</summary>
public sealed partial class SignInPage(PasswordCheck passwords, PasskeyExchange passkeys, SignIn signIn, FirstAdmin firstAdmin, NavigationManager navigation) : ComponentBase
{
    // One sentence for every reason, so that it tells nobody which addresses have accounts.
    private const string Refused =
        "The e-mail address or the password is wrong, or there were five wrong tries: then the account opens again after a quarter of an hour.";

    internal const string JustReset = "reset";

    private string? problem;
    private string? passkeyProblem;
    private bool isSetUpMissing;

    [SupplyParameterFromForm]
    public SignInInput? Input { get; set; }

    [SupplyParameterFromQuery]
    public string? ReturnUrl { get; set; }

    [SupplyParameterFromQuery(Name = JustReset)]
    public string? Reset { get; set; }

    [CascadingParameter]
    public HttpContext HttpContext { get; set; } = null!;

    protected override async Task OnInitializedAsync() => isSetUpMissing = await firstAdmin.IsMissingAsync(HttpContext.RequestAborted);

    private async Task SubmitAsync()
    {
        var cancellationToken = HttpContext.RequestAborted;
        var account = await passwords.RunAsync(Input?.Email ?? "", Input?.Password ?? "", Callers.Origin(HttpContext), cancellationToken);
        if (account is null)
        {
            problem = Refused;
            return;
        }

        navigation.NavigateTo(await signIn.BeginAsync(HttpContext, account, SignInMethod.Password, ReturnUrl, cancellationToken));
    }

    private async Task SignInByPasskeyAsync(string credential)
    {
        if (await passkeys.FindAsync(HttpContext, credential, HttpContext.RequestAborted) is { } account)
            navigation.NavigateTo(await signIn.BeginAsync(HttpContext, account, SignInMethod.Passkey, ReturnUrl, HttpContext.RequestAborted));
        else passkeyProblem = "There is no account for this passkey here.";
    }
}

/// <summary>What the form sends.</summary>
public sealed class SignInInput
{
    public string? Email { get; set; }

    public string? Password { get; set; }
}
