using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentMarket.Domain.RowReview;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.RowReview;

internal sealed class RowFlagConfiguration : IEntityTypeConfiguration<RowFlag>
{
    public void Configure(EntityTypeBuilder<RowFlag> builder)
    {
        builder.HasKey(flag => flag.Id);
        builder.HasIndex(flag => new { flag.UploadId, flag.RowNumber });
        builder.HasOne<Upload>().WithMany().HasForeignKey(flag => flag.UploadId);
        // A total may have a digit more than each of its parts.
        builder.Property(flag => flag.Amount).HasPrecision(16, 2);
        builder.Property(flag => flag.IsOfCorrection).HasDefaultValue(false);
        builder.Ignore(flag => flag.Proposal);
    }
}
