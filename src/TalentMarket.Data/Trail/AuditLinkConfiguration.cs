using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Data.Trail;

/// <summary>Links are written by the database alone, at the end of the transaction that wrote the entry: the migration AuditLinks.</summary>
internal sealed class AuditLinkConfiguration : IEntityTypeConfiguration<AuditLink>
{
    public void Configure(EntityTypeBuilder<AuditLink> builder)
    {
        builder.HasKey(link => link.Number);
        builder.Property(link => link.Number).ValueGeneratedNever();
        builder.HasIndex(link => link.EntryId).IsUnique();
    }
}
