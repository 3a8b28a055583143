using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.Sources;

namespace TalentMarket.Data.Organisations;

internal sealed class OrganisationTierConfiguration : IEntityTypeConfiguration<OrganisationTier>
{
    public void Configure(EntityTypeBuilder<OrganisationTier> builder)
    {
        builder.HasKey(tier => new { tier.OrganisationId, tier.EffectiveFrom });
        builder.HasOne<Organisation>().WithMany().HasForeignKey(tier => tier.OrganisationId);
        builder.HasOne<Source>().WithMany().HasForeignKey(tier => tier.SourceId).OnDelete(DeleteBehavior.Restrict);
    }
}
