using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentMarket.Domain.Deals;

namespace TalentMarket.Data.Deals;

internal sealed class SavedSearchConfiguration : IEntityTypeConfiguration<SavedSearch>
{
    public void Configure(EntityTypeBuilder<SavedSearch> builder)
    {
        builder.HasKey(search => search.Id);
        builder.Property(search => search.Name).HasMaxLength(SavedSearch.LongestName);
        builder.Property(search => search.Query).HasMaxLength(SavedSearch.LongestQuery);
        builder.HasIndex(search => search.OwnerId);
        builder.HasIndex(search => search.FeedHash).IsUnique();
        builder.Property<uint>("xmin").IsRowVersion();
    }
}
