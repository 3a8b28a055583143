using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentMarket.Domain.Facts;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Sources;

namespace TalentMarket.Data.Facts;

internal sealed class PublishedFactConfiguration : IEntityTypeConfiguration<PublishedFact>
{
    public void Configure(EntityTypeBuilder<PublishedFact> builder)
    {
        builder.HasKey(fact => fact.Id);
        builder.Property(fact => fact.Low).HasPrecision(18, 4);
        builder.Property(fact => fact.Mid).HasPrecision(18, 4);
        builder.Property(fact => fact.High).HasPrecision(18, 4);
        builder.HasOne<Job>().WithMany().HasForeignKey(fact => fact.JobCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Source>().WithMany().HasForeignKey(fact => fact.SourceId).OnDelete(DeleteBehavior.Restrict);
    }
}
