using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Sources;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Surveys;

internal sealed class PublishedCutConfiguration : IEntityTypeConfiguration<PublishedCut>
{
    public void Configure(EntityTypeBuilder<PublishedCut> builder)
    {
        builder.HasKey(cut => cut.Id);
        builder.Property(cut => cut.Country).HasColumnType("character(2)");
        builder.HasOne<SurveyEdition>().WithMany().HasForeignKey(cut => cut.EditionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Job>().WithMany().HasForeignKey(cut => cut.JobCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Source>().WithMany().HasForeignKey(cut => cut.SourceId).OnDelete(DeleteBehavior.Restrict);
    }
}
