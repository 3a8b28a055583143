using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Sources;

namespace TalentMarket.Data.Jobs;

internal sealed class JobConfiguration : IEntityTypeConfiguration<Job>
{
    public void Configure(EntityTypeBuilder<Job> builder)
    {
        builder.HasKey(job => job.Code);
        builder.HasOne<JobFamily>().WithMany().HasForeignKey(job => job.FamilyCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Source>().WithMany().HasForeignKey(job => job.SourceId).OnDelete(DeleteBehavior.Restrict);
    }
}
