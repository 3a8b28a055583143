using Microsoft.EntityFrameworkCore;

namespace TalentMarket.Data.Tests.Trail;

/// <summary>A database with an empty trail.</summary>
internal sealed class TrailStore(string connectionString) : IDbContextFactory<TalentMarketDbContext>
{
    public TalentMarketDbContext CreateDbContext() =>
        new(new DbContextOptionsBuilder<TalentMarketDbContext>().UseTalentMarket(connectionString).Options);
}
