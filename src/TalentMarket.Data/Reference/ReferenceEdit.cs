using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TalentMarket.Data.Reference;

/// <summary>A row of reference data that a person decided about: what ships with later versions of the program leaves it as it is.</summary>
internal sealed class ReferenceEdit
{
    public required string TableCode { get; init; }

    /// <summary>The row's keys, joined.</summary>
    public required string Key { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Actor { get; init; }

    public required bool IsRemoved { get; init; }
}

internal sealed class ReferenceEditConfiguration : IEntityTypeConfiguration<ReferenceEdit>
{
    public void Configure(EntityTypeBuilder<ReferenceEdit> builder) => builder.HasKey(edit => new { edit.TableCode, edit.Key });
}
