using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Surveys;

internal sealed class ImportIssueConfiguration : IEntityTypeConfiguration<ImportIssue>
{
    public void Configure(EntityTypeBuilder<ImportIssue> builder)
    {
        builder.HasKey(issue => issue.Id);
        builder.Property(issue => issue.IsOfCorrection).HasDefaultValue(false);
        builder.HasIndex(issue => new { issue.UploadId, issue.RowNumber });
        builder.HasOne<Upload>().WithMany().HasForeignKey(issue => issue.UploadId);
    }
}
