using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Sources;

namespace TalentMarket.Data.Currencies;

internal sealed class ExchangeRateConfiguration : IEntityTypeConfiguration<ExchangeRate>
{
    public void Configure(EntityTypeBuilder<ExchangeRate> builder)
    {
        builder.HasKey(rate => new { rate.Currency, rate.Month });
        builder.Property(rate => rate.UsdPerUnit).HasPrecision(28, 15);
        builder.HasOne<Source>().WithMany().HasForeignKey(rate => rate.SourceId).OnDelete(DeleteBehavior.Restrict);
    }
}
