using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Accounts;

namespace TalentMarket.Web.Accounts;

public sealed partial class PasswordSection(OwnAccount own, Callers callers, TimeProvider clock, NavigationManager navigation)
    : OwnSection(callers, clock, navigation)
{
    private IReadOnlyList<string> problems = [];
    private bool isDone;

    [SupplyParameterFromForm]
    public string? NewPassword { get; set; }

    private async Task ChangeAsync()
    {
        if (!IsConfirmed()) return;
        problems = await own.ChangePasswordAsync(Caller, Who, NewPassword ?? "", CancellationToken);
        isDone = problems.Count == 0;
    }
}
