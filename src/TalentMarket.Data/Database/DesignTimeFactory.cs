using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace TalentMarket.Data.Database;

/// <summary>For the migration tools only: they need a model, never a server, and must not start the product's own.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<TalentMarketDbContext>
{
    public TalentMarketDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<TalentMarketDbContext>().UseTalentMarket("Host=design-time").Options);
}
