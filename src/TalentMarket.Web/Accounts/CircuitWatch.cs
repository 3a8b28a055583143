using TalentMarket.Data.Accounts;
using TalentMarket.Data.Database;
using TalentMarket.Web.Hosting;

namespace TalentMarket.Web.Accounts;

/// <summary>Asks every two seconds, for all open circuits together, whether those who opened them still are who they were.</summary>
internal sealed class CircuitWatch(SignedInCircuits open, AccountSessions sessions, TimeProvider clock) : AfterStart
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(2);

    protected override async Task WorkAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(BetweenLooks, clock);
        while (await timer.WaitForNextTickAsync(cancellationToken))
        {
            try
            {
                await LookAsync(cancellationToken);
            }
            catch (Exception exception) when (StoreReach.IsAway(exception))
            {
                // Nobody can be signed out meanwhile either.
            }
        }
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        var circuits = open.All;
        if (circuits.Count == 0) return;
        var now = (await sessions.StillAsync([.. circuits.Select(circuit => circuit.SessionId!.Value).Distinct()], cancellationToken))
            .ToDictionary(who => who.SessionId);
        foreach (var circuit in circuits)
            if (!now.TryGetValue(circuit.SessionId!.Value, out var who) || SessionClaims.RoleNow(who).ToString() != circuit.Role)
                circuit.End();
    }
}
