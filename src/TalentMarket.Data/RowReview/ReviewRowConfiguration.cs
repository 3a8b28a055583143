using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentMarket.Data.Database;
using TalentMarket.Domain.RowReview;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.RowReview;

internal sealed class ReviewRowConfiguration : IEntityTypeConfiguration<ReviewRow>
{
    public void Configure(EntityTypeBuilder<ReviewRow> builder)
    {
        builder.HasKey(row => new { row.UploadId, row.RowNumber });
        builder.Property(row => row.Cells).HasConversion(cells => cells.ToArray(), cells => cells, ListOfTexts.Comparer);
        builder.Property(row => row.OriginalCells).HasConversion(cells => cells!.ToArray(), cells => cells, ListOfTexts.Comparer);
        builder.HasOne<Upload>().WithMany().HasForeignKey(row => row.UploadId);
    }
}
