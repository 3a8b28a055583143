using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TalentMarket.Data.Accounts;

internal sealed class AccountPasskeyConfiguration : IEntityTypeConfiguration<AccountPasskey>
{
    // The specification's limit on the identifier of a credential.
    private const int LongestCredentialId = 1024;

    public void Configure(EntityTypeBuilder<AccountPasskey> builder)
    {
        builder.HasKey(passkey => passkey.CredentialId);
        builder.Property(passkey => passkey.CredentialId).HasMaxLength(LongestCredentialId);
        builder.OwnsOne(passkey => passkey.Data).ToJson("data");
        builder.HasOne<Account>().WithMany().HasForeignKey(passkey => passkey.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}
