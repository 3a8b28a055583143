using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Accounts;

namespace TalentMarket.Web.Accounts;

public sealed partial class AuthenticatorSection(
    OwnAuthenticator authenticator, AccountSessions sessions, Callers callers, TimeProvider clock, NavigationManager navigation)
    : OwnSection(callers, clock, navigation)
{
    private string? problem;
    private IReadOnlyList<string>? codes;

    [SupplyParameterFromForm]
    public string? NewCode { get; set; }

    [Parameter]
    public EventCallback OnSetUp { get; set; }

    private string SpacedKey => string.Join(' ', Board.PendingKey!.Chunk(4).Select(part => new string(part)));

    private string KeyAddress => $"otpauth://totp/TalentMarket:{Uri.EscapeDataString(Who.Email)}?secret={Board.PendingKey}&issuer=TalentMarket";

    private async Task BeginAsync()
    {
        if (!IsConfirmed()) return;
        await authenticator.BeginAsync(Caller, CancellationToken);
        Reload();
    }

    private async Task ConfirmAsync()
    {
        if (!IsConfirmed()) return;
        codes = await authenticator.ConfirmAsync(Caller, NewCode ?? "", CancellationToken);
        if (codes is null)
        {
            problem = "This code is not right. Wait for the next one, and check the clock of the device.";
            return;
        }

        await sessions.ConfirmAsync(Who, SignInMethod.SecondFactor, Caller.Origin, CancellationToken);
        await OnSetUp.InvokeAsync();
    }

    private async Task NewCodesAsync()
    {
        if (IsConfirmed()) codes = await authenticator.NewCodesAsync(Caller, CancellationToken);
    }

    private async Task RemoveAsync()
    {
        if (!IsConfirmed()) return;
        await authenticator.RemoveAsync(Caller, CancellationToken);
        Reload();
    }
}
