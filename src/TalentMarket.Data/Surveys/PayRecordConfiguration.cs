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
        // A row of a draft is found by the number it has in its file.
        builder.HasIndex(record => new { record.EditionId, record.RowNumber });
        builder.HasOne<Organisation>().WithMany().HasForeignKey(record => record.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<SurveyEdition>().WithMany().HasForeignKey(record => record.EditionId).OnDelete(DeleteBehavior.Restrict);
    }
}
