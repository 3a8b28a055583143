using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Accounts;

namespace TalentMarket.Web.Accounts;

public sealed partial class SessionSection(AccountSessions sessions, Callers callers, TimeProvider clock, NavigationManager navigation)
    : OwnSection(callers, clock, navigation)
{
    private async Task EndAsync(AccountSession session)
    {
        await sessions.EndAsync(Who, session.Id, Caller.Origin, CancellationToken);
        Reload();
    }

    private async Task EndAllAsync()
    {
        await sessions.EndAllAsync(Who, Caller.Origin, CancellationToken);
        Reload();
    }
}
