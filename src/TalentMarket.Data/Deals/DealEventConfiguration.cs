using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentMarket.Domain.Sources;

namespace TalentMarket.Data.Deals;

internal sealed class DealEventConfiguration : IEntityTypeConfiguration<DealEventRow>
{
    public void Configure(EntityTypeBuilder<DealEventRow> builder)
    {
        builder.ToTable("deal_event");
        builder.HasKey(happening => happening.Id);
        builder.HasIndex(happening => happening.ShippedKey).IsUnique();
        builder.HasOne<DealRow>().WithMany().HasForeignKey(happening => happening.DealId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Source>().WithMany().HasForeignKey(happening => happening.SourceId).OnDelete(DeleteBehavior.Restrict);
    }
}
