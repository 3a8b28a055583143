using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentMarket.Data.Database;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Deliveries;

internal sealed class DeliveryConfiguration : IEntityTypeConfiguration<Delivery>
{
    public void Configure(EntityTypeBuilder<Delivery> builder)
    {
        builder.HasKey(delivery => delivery.Id);
        builder.Property(delivery => delivery.Id).ValueGeneratedNever();
        builder.Property(delivery => delivery.Refusal).HasConversion(sentences => sentences.ToArray(), sentences => sentences, ListOfTexts.Comparer);
        builder.HasIndex(delivery => new { delivery.BroughtById, delivery.CreatedAt });
        builder.Property<uint>("xmin").IsRowVersion();
        builder.HasOne<SurveyEdition>().WithMany().HasForeignKey(delivery => delivery.EditionId).OnDelete(DeleteBehavior.Restrict);
    }
}
