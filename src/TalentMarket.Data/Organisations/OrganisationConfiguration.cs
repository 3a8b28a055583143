using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.Sources;

namespace TalentMarket.Data.Organisations;

internal sealed class OrganisationConfiguration : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.HasKey(organisation => organisation.Id);
        builder.HasIndex(organisation => organisation.Code).IsUnique();
        builder.HasOne<Organisation>().WithMany().HasForeignKey(organisation => organisation.UltimateParentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Source>().WithMany().HasForeignKey(organisation => organisation.SourceId).OnDelete(DeleteBehavior.Restrict);
    }
}
