using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace TalentMarket.Web.Accounts;

/// <summary>A button that asks the browser for a passkey and sends what it answers; passkeys.js does the asking.
/// Passkeys belong to a name: on a page reached by another there is no button.</summary>
public sealed partial class PasskeyForm(IOptions<IdentityPasskeyOptions> passkeys) : ComponentBase
{
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    /// <summary>get to use a passkey, create to make one.</summary>
    [Parameter, EditorRequired]
    public required string Action { get; set; }

    [Parameter, EditorRequired]
    public required string Button { get; set; }

    [Parameter]
    public string ButtonClass { get; set; } = "primary-button";

    [Parameter, EditorRequired]
    public required EventCallback<string> OnCredential { get; set; }

    [Parameter]
    public string? Problem { get; set; }

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    [CascadingParameter]
    public HttpContext? HttpContext { get; set; }

    private async Task SubmitAsync()
    {
        var form = await HttpContext!.Request.ReadFormAsync(HttpContext.RequestAborted);
        await OnCredential.InvokeAsync(form["Input.Credential"].ToString());
    }
}
