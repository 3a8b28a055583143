using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Accounts;

namespace TalentMarket.Web.Accounts;

/// <summary>Asks for e-mail and password; rendered on the server, without a circuit.</summary>
public sealed partial class SignInPage(PasswordCheck passwords, SignIn signIn, NavigationManager navigation) : ComponentBase
{
    // One sentence for every reason, so that it tells nobody which addresses have accounts.
    private const string Refused =
        "The e-mail address or the password is wrong, or there were five wrong tries: then the account opens again after a quarter of an hour.";

    private string? problem;

    [SupplyParameterFromForm]
    public SignInInput? Input { get; set; }

    [SupplyParameterFromQuery]
    public string? ReturnUrl { get; set; }

    [CascadingParameter]
    public HttpContext HttpContext { get; set; } = null!;

    private async Task SubmitAsync()
    {
        var cancellationToken = HttpContext.RequestAborted;
        var account = await passwords.RunAsync(Input?.Email ?? "", Input?.Password ?? "", cancellationToken);
        if (account is null)
        {
            problem = Refused;
            return;
        }

        await signIn.BeginAsync(HttpContext, account, SignInMethod.Password, cancellationToken);
        navigation.NavigateTo(LocalAddress.OrHome(ReturnUrl));
    }
}

/// <summary>What the form sends.</summary>
public sealed class SignInInput
{
    public string? Email { get; set; }

    public string? Password { get; set; }
}
