using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Surveys;
using TalentMarket.Domain.Titles;

namespace TalentMarket.Data.Titles;

internal sealed class TitleDecisionConfiguration : IEntityTypeConfiguration<TitleDecision>
{
    public void Configure(EntityTypeBuilder<TitleDecision> builder)
    {
        builder.HasKey(decision => new { decision.SurveyId, decision.NormalisedTitle });
        builder.Property<uint>("xmin").IsRowVersion();
        builder.HasOne<Survey>().WithMany().HasForeignKey(decision => decision.SurveyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Job>().WithMany().HasForeignKey(decision => decision.JobCode).OnDelete(DeleteBehavior.Restrict);
    }
}
