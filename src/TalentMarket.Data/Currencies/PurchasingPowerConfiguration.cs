using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Sources;

namespace TalentMarket.Data.Currencies;

internal sealed class PurchasingPowerConfiguration : IEntityTypeConfiguration<PurchasingPower>
{
    public void Configure(EntityTypeBuilder<PurchasingPower> builder)
    {
        builder.HasKey(power => new { power.Country, power.Year });
        builder.Property(power => power.Country).HasColumnType("character(2)");
        builder.Property(power => power.LocalUnitsPerInternationalDollar).HasPrecision(28, 18);
        builder.HasOne<Source>().WithMany().HasForeignKey(power => power.SourceId).OnDelete(DeleteBehavior.Restrict);
    }
}
