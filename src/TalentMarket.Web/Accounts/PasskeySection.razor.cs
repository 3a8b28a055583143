using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using TalentMarket.Data.Accounts;

namespace TalentMarket.Web.Accounts;

public sealed partial class PasskeySection(
    Passkeys passkeys, PasskeyExchange exchange, AccountSessions sessions, IOptions<IdentityPasskeyOptions> options,
    Callers callers, TimeProvider clock, NavigationManager navigation) : OwnSection(callers, clock, navigation)
{
    private string? problem;

    [SupplyParameterFromForm]
    public string? PasskeyName { get; set; }

    private async Task AddAsync(string credential)
    {
        if (!IsConfirmed()) return;
        var name = PasskeyName?.Trim() is { Length: > 0 and <= Passkeys.LongestName } given ? given : "Passkey";
        if (await exchange.TakeAsync(HttpContext, Board.Account, credential) is not { } passkey)
        {
            problem = "The passkey could not be checked. Try again.";
            return;
        }

        if (!await passkeys.AddAsync(Caller, passkey, name, CancellationToken))
        {
            problem = $"There are {Passkeys.Most} passkeys already. Remove one first.";
            return;
        }

        await sessions.ConfirmAsync(Who, SignInMethod.Passkey, Caller.Origin, CancellationToken);
        Reload();
    }

    private async Task RemoveAsync(PasskeyRow row)
    {
        if (!IsConfirmed()) return;
        await passkeys.RemoveAsync(Caller, row.Id, CancellationToken);
        Reload();
    }
}
