using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentMarket.Data.Database;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Surveys;

internal sealed class UploadConfiguration : IEntityTypeConfiguration<Upload>
{
    public void Configure(EntityTypeBuilder<Upload> builder)
    {
        builder.HasKey(upload => upload.Id);
        builder.HasIndex(upload => new { upload.SurveyId, upload.Sha256, upload.MappingSha256 }).IsUnique();
        builder.Property(upload => upload.Columns).HasConversion(columns => columns.ToArray(), columns => columns, ListOfTexts.Comparer);
        builder.HasOne<Survey>().WithMany().HasForeignKey(upload => upload.SurveyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<SurveyEdition>().WithMany().HasForeignKey(upload => upload.EditionId).OnDelete(DeleteBehavior.Restrict);
    }
}
