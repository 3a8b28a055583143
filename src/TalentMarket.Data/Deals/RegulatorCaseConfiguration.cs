using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentMarket.Domain.Sources;

namespace TalentMarket.Data.Deals;

internal sealed class RegulatorCaseConfiguration : IEntityTypeConfiguration<RegulatorCaseRow>
{
    public void Configure(EntityTypeBuilder<RegulatorCaseRow> builder)
    {
        builder.ToTable("regulator_case");
        builder.HasKey(regulatorCase => regulatorCase.Id);
        builder.HasIndex(regulatorCase => regulatorCase.ShippedKey).IsUnique();
        builder.HasOne<DealRow>().WithMany().HasForeignKey(regulatorCase => regulatorCase.DealId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Source>().WithMany().HasForeignKey(regulatorCase => regulatorCase.SourceId).OnDelete(DeleteBehavior.Restrict);
    }
}
