using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentMarket.Domain.Hubs;
using TalentMarket.Domain.Sources;

namespace TalentMarket.Data.Hubs;

internal sealed class HubCityConfiguration : IEntityTypeConfiguration<HubCity>
{
    public void Configure(EntityTypeBuilder<HubCity> builder)
    {
        builder.HasKey(city => new { city.City, city.Country });
        builder.Property(city => city.Country).HasColumnType("character(2)");
        builder.HasOne<Hub>().WithMany().HasForeignKey(city => city.HubCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Source>().WithMany().HasForeignKey(city => city.SourceId).OnDelete(DeleteBehavior.Restrict);
    }
}
