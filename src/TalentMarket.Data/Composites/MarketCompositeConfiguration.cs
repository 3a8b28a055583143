using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentMarket.Domain.Composites;

namespace TalentMarket.Data.Composites;

internal sealed class MarketCompositeConfiguration : IEntityTypeConfiguration<MarketComposite>
{
    public void Configure(EntityTypeBuilder<MarketComposite> builder)
    {
        builder.HasKey(composite => composite.Id);
        builder.Property(composite => composite.Name).HasMaxLength(MarketComposite.LongestName);
        builder.HasIndex(composite => composite.OwnerId);
        builder.Property<uint>("xmin").IsRowVersion();
    }
}
