using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentMarket.Domain.Composites;

namespace TalentMarket.Data.Composites;

internal sealed class CompositeVersionConfiguration : IEntityTypeConfiguration<CompositeVersion>
{
    public void Configure(EntityTypeBuilder<CompositeVersion> builder)
    {
        builder.HasKey(version => version.Id);
        builder.HasIndex(version => new { version.CompositeId, version.Number }).IsUnique();
        builder.HasOne<MarketComposite>().WithMany().HasForeignKey(version => version.CompositeId).OnDelete(DeleteBehavior.Restrict);
    }
}
