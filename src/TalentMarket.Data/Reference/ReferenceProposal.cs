using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TalentMarket.Data.Reference;

/// <summary>A checked file of reference data that waits for somebody to apply what it would change.</summary>
internal sealed class ReferenceProposal
{
    public required Guid Id { get; init; }

    public required string TableCode { get; init; }

    public required string FileName { get; init; }

    public required string FileSha256 { get; init; }

    /// <summary>The rows as they were read: JSON, a list of cells each.</summary>
    public required string Rows { get; init; }

    /// <summary>True: what the file lacks is removed.</summary>
    public required bool IsWhole { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Actor { get; init; }
}

internal sealed class ReferenceProposalConfiguration : IEntityTypeConfiguration<ReferenceProposal>
{
    public void Configure(EntityTypeBuilder<ReferenceProposal> builder)
    {
        builder.HasKey(proposal => proposal.Id);
        builder.Property(proposal => proposal.Id).ValueGeneratedNever();
    }
}
