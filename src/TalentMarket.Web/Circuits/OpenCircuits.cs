using Microsoft.Extensions.Options;
using TalentMarket.Web.Layout;

namespace TalentMarket.Web.Circuits;

/// <summary>How many circuits are open: in all, to people who have not signed in, and to each caller.</summary>
internal sealed class OpenCircuits(IOptions<LimitOptions> options)
{
    private readonly Lock counting = new();
    private readonly Dictionary<string, int> ofCaller = [];
    private int all;
    private int anonymous;

    /// <summary>True when there was room; every true one is closed once.</summary>
    public bool TryOpen(string caller, bool isAnonymous)
    {
        var limits = options.Value;
        lock (counting)
        {
            var own = ofCaller.GetValueOrDefault(caller);
            if (all >= limits.Circuits || own >= limits.CircuitsPerCaller || (isAnonymous && anonymous >= limits.AnonymousCircuits)) return false;
            ofCaller[caller] = own + 1;
            all++;
            if (isAnonymous) anonymous++;
            return true;
        }
    }

    public void Close(string caller, bool isAnonymous)
    {
        lock (counting)
        {
            if (--ofCaller[caller] == 0) ofCaller.Remove(caller);
            all--;
            if (isAnonymous) anonymous--;
        }
    }
}
