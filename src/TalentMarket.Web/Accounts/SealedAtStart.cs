using TalentMarket.Data.Accounts;
using TalentMarket.Data.Database;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Hosting;

namespace TalentMarket.Web.Accounts;

/// <summary>Seals, after the start of a new version, what the version before kept as it was.</summary>
internal sealed class SealedAtStart(AuthenticatorSealing sealing, TimeProvider clock) : AfterStart
{
    // The first page has the machine to itself.
    private static readonly TimeSpan FirstPageFirst = TimeSpan.FromSeconds(5);

    protected override async Task WorkAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(FirstPageFirst, clock, cancellationToken);
        try
        {
            await sealing.RunAsync(Caller.Product, cancellationToken);
        }
        catch (Exception exception) when (StoreReach.IsAway(exception))
        {
            // The next start tries again.
        }
    }
}
