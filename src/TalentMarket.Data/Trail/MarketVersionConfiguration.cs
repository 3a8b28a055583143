using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Data.Trail;

internal sealed class MarketVersionConfiguration : IEntityTypeConfiguration<MarketVersion>
{
    public void Configure(EntityTypeBuilder<MarketVersion> builder)
    {
        builder.HasKey(version => version.Number);
        builder.Property(version => version.Number).ValueGeneratedOnAdd();
    }
}
