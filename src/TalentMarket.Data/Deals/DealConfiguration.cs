using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentMarket.Domain.Hubs;

namespace TalentMarket.Data.Deals;

internal sealed class DealConfiguration : IEntityTypeConfiguration<DealRow>
{
    public void Configure(EntityTypeBuilder<DealRow> builder)
    {
        builder.ToTable("deal");
        builder.HasKey(deal => deal.Id);
        builder.HasIndex(deal => deal.Slug).IsUnique();
        builder.HasOne<Hub>().WithMany().HasForeignKey(deal => deal.HubCode).OnDelete(DeleteBehavior.Restrict);
    }
}
