using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Surveys;

internal sealed class QuarantinedRowConfiguration : IEntityTypeConfiguration<QuarantinedRow>
{
    public void Configure(EntityTypeBuilder<QuarantinedRow> builder)
    {
        builder.HasKey(row => new { row.UploadId, row.RowNumber });
        builder.Property(row => row.Cells).HasConversion(cells => cells.ToArray(), cells => cells, ListOfTexts.Comparer);
        builder.HasOne<Upload>().WithMany().HasForeignKey(row => row.UploadId);
    }
}

internal static class ListOfTexts
{
    public static ValueComparer<IReadOnlyList<string>> Comparer { get; } =
        new((left, right) => left!.SequenceEqual(right!), list => list.Count, list => list.ToArray());
}
