using TalentMarket.Domain.Deals;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Sources;

namespace TalentMarket.Domain.Tests.Deals;

/// <summary>Deals made for a test, with nothing claimed but what the test says.</summary>
internal static class SomeDeal
{
    public static Deal With(params DealClaim[] claims) => new()
    {
        Slug = "buyer-team",
        Acquirer = "Buyer",
        Target = "Team",
        Structure = DealStructure.LicenceAndHire,
        Announced = new PartialDate(2024, 3),
        Claims = claims,
    };

    public static DealClaim Claim(
        DealField field, LowBestHigh? range, SourceGrade grade = SourceGrade.Press, PartialDate? asOf = null,
        ClaimStanding standing = ClaimStanding.Stands, ClaimConfidence confidence = ClaimConfidence.Reported) => new()
        {
            Field = field, Range = range, AsOf = asOf, Standing = standing, Confidence = confidence,
            Source = Source(grade), SeenOn = new DateOnly(2026, 11, 22),
        };

    public static DealClaim Claim(DealField field, decimal figure, SourceGrade grade = SourceGrade.Press, PartialDate? asOf = null) =>
        Claim(field, LowBestHigh.Exactly(figure), grade, asOf);

    public static SourceReference Source(SourceGrade grade) =>
        new("A page", "A publisher", "https://example.org/page", "Figures cited, no text", grade, new DateOnly(2026, 11, 22), null);
}
