using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Sources;

namespace TalentMarket.Data.Jobs;

internal sealed class JobTitleAliasConfiguration : IEntityTypeConfiguration<JobTitleAlias>
{
    public void Configure(EntityTypeBuilder<JobTitleAlias> builder)
    {
        builder.HasKey(alias => alias.NormalisedTitle);
        builder.HasOne<Job>().WithMany().HasForeignKey(alias => alias.JobCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Source>().WithMany().HasForeignKey(alias => alias.SourceId).OnDelete(DeleteBehavior.Restrict);
    }
}
