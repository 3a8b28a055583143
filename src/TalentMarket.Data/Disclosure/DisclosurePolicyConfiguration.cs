using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.Sources;

namespace TalentMarket.Data.Disclosure;

internal sealed class DisclosurePolicyConfiguration : IEntityTypeConfiguration<DisclosurePolicy>
{
    public void Configure(EntityTypeBuilder<DisclosurePolicy> builder)
    {
        builder.HasKey(policy => new { policy.SourceClass, policy.EffectiveFrom });
        builder.HasOne<Source>().WithMany().HasForeignKey(policy => policy.SourceId).OnDelete(DeleteBehavior.Restrict);
    }
}
