using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentMarket.Domain.Sources;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Surveys;

internal sealed class SurveyConfiguration : IEntityTypeConfiguration<Survey>
{
    public void Configure(EntityTypeBuilder<Survey> builder)
    {
        builder.HasKey(survey => survey.Id);
        builder.HasIndex(survey => survey.Code).IsUnique();
        builder.HasOne<Source>().WithMany().HasForeignKey(survey => survey.SourceId).OnDelete(DeleteBehavior.Restrict);
    }
}
