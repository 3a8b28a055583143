using System.Collections.Concurrent;

namespace TalentMarket.Web.Accounts;

/// <summary>The circuits of people who are signed in.</summary>
internal sealed class SignedInCircuits
{
    private readonly ConcurrentDictionary<CircuitSession, byte> circuits = new();

    public ICollection<CircuitSession> All => circuits.Keys;

    public void Add(CircuitSession circuit) => circuits.TryAdd(circuit, 0);

    public void Remove(CircuitSession circuit) => circuits.TryRemove(circuit, out _);
}
