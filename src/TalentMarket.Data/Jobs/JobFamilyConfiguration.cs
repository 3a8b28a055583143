using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Sources;

namespace TalentMarket.Data.Jobs;

internal sealed class JobFamilyConfiguration : IEntityTypeConfiguration<JobFamily>
{
    public void Configure(EntityTypeBuilder<JobFamily> builder)
    {
        builder.HasKey(family => family.Code);
        builder.HasOne<Source>().WithMany().HasForeignKey(family => family.SourceId).OnDelete(DeleteBehavior.Restrict);
    }
}
