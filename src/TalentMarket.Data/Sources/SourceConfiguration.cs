using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentMarket.Domain.Sources;

namespace TalentMarket.Data.Sources;

internal sealed class SourceConfiguration : IEntityTypeConfiguration<Source>
{
    public void Configure(EntityTypeBuilder<Source> builder)
    {
        builder.HasKey(source => source.Id);
        builder.HasIndex(source => new { source.Address, source.Title }).IsUnique();
    }
}
