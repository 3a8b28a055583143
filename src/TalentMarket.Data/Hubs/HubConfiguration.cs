using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentMarket.Domain.Hubs;
using TalentMarket.Domain.Sources;

namespace TalentMarket.Data.Hubs;

internal sealed class HubConfiguration : IEntityTypeConfiguration<Hub>
{
    public void Configure(EntityTypeBuilder<Hub> builder)
    {
        builder.HasKey(hub => hub.Code);
        builder.Property(hub => hub.Country).HasColumnType("character(2)");
        builder.HasOne<Source>().WithMany().HasForeignKey(hub => hub.SourceId).OnDelete(DeleteBehavior.Restrict);
    }
}
