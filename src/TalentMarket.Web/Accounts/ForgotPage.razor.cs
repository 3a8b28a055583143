using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Accounts;

/// <summary>Has a reset link mailed; the answer is the same whether or not there is an account.</summary>
public sealed partial class ForgotPage(AccountMail mail) : ComponentBase
{
    private bool isAsked;

    [SupplyParameterFromForm]
    public SignInInput? Input { get; set; }

    [CascadingParameter]
    public HttpContext HttpContext { get; set; } = null!;

    private void Ask()
    {
        mail.SendReset(Input?.Email ?? "", Callers.Origin(HttpContext));
        isAsked = true;
    }
}
