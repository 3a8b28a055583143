using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentMarket.Domain.Deals;

namespace TalentMarket.Data.Deals;

internal sealed class DealChangeConfiguration : IEntityTypeConfiguration<DealChange>
{
    public void Configure(EntityTypeBuilder<DealChange> builder)
    {
        builder.HasKey(change => change.Id);
        builder.HasIndex(change => new { change.DealId, change.Id });
        builder.HasOne<DealRow>().WithMany().HasForeignKey(change => change.DealId).OnDelete(DeleteBehavior.Restrict);
    }
}
