using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Surveys;

internal sealed class SurveyEditionConfiguration : IEntityTypeConfiguration<SurveyEdition>
{
    public void Configure(EntityTypeBuilder<SurveyEdition> builder)
    {
        builder.HasKey(edition => edition.Id);
        builder.HasIndex(edition => new { edition.SurveyId, edition.EffectiveDate, edition.Version }).IsUnique();
        builder.Property(edition => edition.Weight).HasPrecision(9, 6);
        builder.Property(edition => edition.Currencies).HasConversion(
            currencies => currencies.Select(currency => currency.Code).ToArray(),
            codes => codes.Select(code => new Currency(code)).ToArray(),
            new ValueComparer<IReadOnlyList<Currency>>(
                (left, right) => left!.SequenceEqual(right!), list => list.Count, list => list.ToArray()));
        builder.Property<uint>("xmin").IsRowVersion();
        builder.HasOne<Survey>().WithMany().HasForeignKey(edition => edition.SurveyId).OnDelete(DeleteBehavior.Restrict);
    }
}
