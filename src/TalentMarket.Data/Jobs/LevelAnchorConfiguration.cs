using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Sources;

namespace TalentMarket.Data.Jobs;

internal sealed class LevelAnchorConfiguration : IEntityTypeConfiguration<LevelAnchor>
{
    public void Configure(EntityTypeBuilder<LevelAnchor> builder)
    {
        builder.HasKey(anchor => anchor.Level);
        builder.HasOne<Source>().WithMany().HasForeignKey(anchor => anchor.SourceId).OnDelete(DeleteBehavior.Restrict);
    }
}
