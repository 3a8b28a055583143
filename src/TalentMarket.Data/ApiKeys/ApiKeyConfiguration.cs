using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentMarket.Data.Accounts;

namespace TalentMarket.Data.ApiKeys;

internal sealed class ApiKeyConfiguration : IEntityTypeConfiguration<ApiKey>
{
    public void Configure(EntityTypeBuilder<ApiKey> builder)
    {
        builder.HasKey(key => key.Id);
        builder.Property(key => key.Name).HasMaxLength(ApiKey.LongestName);
        builder.Property(key => key.Prefix).HasMaxLength(KeyText.PrefixLength);
        builder.HasIndex(key => key.Prefix).IsUnique();
        builder.HasIndex(key => key.AccountId);
        builder.HasOne<Account>().WithMany().HasForeignKey(key => key.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
