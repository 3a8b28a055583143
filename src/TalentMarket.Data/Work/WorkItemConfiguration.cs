using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TalentMarket.Data.Work;

internal sealed class WorkItemConfiguration : IEntityTypeConfiguration<WorkItem>
{
    public void Configure(EntityTypeBuilder<WorkItem> builder)
    {
        builder.HasKey(item => item.Id);
        builder.Property(item => item.Id).ValueGeneratedNever();
        // Asked for twice, it is done once; and open work is all that workers look through.
        builder.HasIndex(item => new { item.Kind, item.SubjectId }).IsUnique().HasFilter("state in (1, 2)");
        builder.HasIndex(item => item.SubjectId);
    }
}
