using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Accounts;

namespace TalentMarket.Web.Accounts;

/// <summary>Asks for the code of the authenticator after the password was right.</summary>
public sealed partial class SecondStepPage(SecondFactor factor, SignIn signIn, NavigationManager navigation) : ComponentBase
{
    private const string Refused = "This code is wrong or was used before. After five wrong tries the account opens again after a quarter of an hour.";

    private bool isPending;
    private string? problem;

    [SupplyParameterFromForm]
    public CodeInput? Input { get; set; }

    [SupplyParameterFromQuery]
    public string? ReturnUrl { get; set; }

    [CascadingParameter]
    public HttpContext HttpContext { get; set; } = null!;

    private string SignInAddress => $"{AccessRefusal.SignIn}?returnUrl={Uri.EscapeDataString(LocalAddress.OrHome(ReturnUrl))}";

    protected override void OnInitialized() => isPending = signIn.Pending(HttpContext) is not null;

    private async Task SubmitAsync()
    {
        if (signIn.Pending(HttpContext) is not { } accountId) return;
        var cancellationToken = HttpContext.RequestAborted;
        if (!await factor.CheckAsync(accountId, Input?.Code ?? "", Callers.Origin(HttpContext), cancellationToken))
        {
            problem = Refused;
            return;
        }

        await signIn.FinishAsync(HttpContext, accountId, cancellationToken);
        navigation.NavigateTo(LocalAddress.OrHome(ReturnUrl));
    }
}

public sealed class CodeInput
{
    public string? Code { get; set; }
}
