using Microsoft.EntityFrameworkCore;

namespace TalentMarket.Data.Accounts;

/// <summary>There is no account to begin with: whoever starts the product gets a link that opens the first.</summary>
public sealed class FirstAdmin(IDbContextFactory<TalentMarketDbContext> contexts, TimeProvider clock)
{
    /// <summary>A new token while there is no administrator; null once there is one.</summary>
    public async Task<string?> LinkAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await db.HasAdminAsync(null, cancellationToken)) return null;
        var token = db.AddLink(clock, LinkPurpose.SetUp, "TalentMarket");
        await db.SaveChangesAsync(cancellationToken);
        return token;
    }

    /// <summary>True until the first administrator has an account.</summary>
    public async Task<bool> IsMissingAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return !await db.HasAdminAsync(null, cancellationToken);
    }
}
