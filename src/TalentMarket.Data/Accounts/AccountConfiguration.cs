using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TalentMarket.Data.Accounts;

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.HasKey(account => account.Id);
        builder.Property(account => account.ConcurrencyStamp).IsConcurrencyToken();
        builder.Property(account => account.UserName).HasMaxLength(Account.LongestEmail).IsRequired();
        builder.Property(account => account.NormalizedUserName).HasMaxLength(Account.LongestEmail).IsRequired();
        builder.Property(account => account.Email).HasMaxLength(Account.LongestEmail).IsRequired();
        builder.Property(account => account.NormalizedEmail).HasMaxLength(Account.LongestEmail).IsRequired();
        builder.HasIndex(account => account.NormalizedUserName).IsUnique();
        builder.HasIndex(account => account.NormalizedEmail).IsUnique();
        builder.Ignore(account => account.PhoneNumber).Ignore(account => account.PhoneNumberConfirmed);
    }
}
