using System.Security.Claims;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace TalentMarket.Web.Accounts;

/// <summary>A circuit knows who opened it, and no more: whoever is signed out or given another role since has it ended, and the page
/// under it is asked for anew, as its reader may see it now.</summary>
internal sealed class CircuitSession(AuthenticationStateProvider opener, NavigationManager navigation, SignedInCircuits open) : CircuitHandler
{
    private volatile bool isOver;

    /// <summary>Null for a circuit that nobody in particular opened.</summary>
    public Guid? SessionId { get; private set; }

    public string? Role { get; private set; }

    public override async Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        var who = (await opener.GetAuthenticationStateAsync()).User;
        if (!Guid.TryParse(who.FindFirstValue(SessionClaims.Session), out var session)) return;
        (SessionId, Role) = (session, who.FindFirstValue(ClaimTypes.Role));
        open.Add(this);
    }

    public override Task OnCircuitClosedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        open.Remove(this);
        return Task.CompletedTask;
    }

    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(Func<CircuitInboundActivityContext, Task> next) =>
        context => isOver ? Task.CompletedTask : next(context);

    public void End()
    {
        isOver = true;
        open.Remove(this);
        navigation.Refresh(forceReload: true);
    }
}
