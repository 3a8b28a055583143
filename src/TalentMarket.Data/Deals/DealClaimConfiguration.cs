using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentMarket.Domain.Sources;

namespace TalentMarket.Data.Deals;

internal sealed class DealClaimConfiguration : IEntityTypeConfiguration<DealClaimRow>
{
    public void Configure(EntityTypeBuilder<DealClaimRow> builder)
    {
        builder.ToTable("deal_claim");
        builder.HasKey(claim => claim.Id);
        builder.HasIndex(claim => claim.ShippedKey).IsUnique();
        builder.Property(claim => claim.Low).HasPrecision(20, 4);
        builder.Property(claim => claim.Best).HasPrecision(20, 4);
        builder.Property(claim => claim.High).HasPrecision(20, 4);
        builder.HasOne<DealRow>().WithMany().HasForeignKey(claim => claim.DealId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Source>().WithMany().HasForeignKey(claim => claim.SourceId).OnDelete(DeleteBehavior.Restrict);
    }
}
