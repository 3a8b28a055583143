using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Surveys;

internal sealed class PayRecordConfiguration : IEntityTypeConfiguration<PayRecord>
{
    public void Configure(EntityTypeBuilder<PayRecord> builder)
    {
        builder.HasKey(record => new { record.OrganisationId, record.Id });
        builder.Property(record => record.Id).ValueGeneratedOnAdd().UseIdentityAlwaysColumn();
        builder.Property(record => record.Country).HasColumnType("character(2)");
        builder.HasIndex(record => record.EditionId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(record => record.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<SurveyEdition>().WithMany().HasForeignKey(record => record.EditionId).OnDelete(DeleteBehavior.Restrict);
    }
}
