using TalentMarket.Domain.Offers;

namespace TalentMarket.Web.Offers;

/// <summary>The comparison as rows of a file: each offer, year and part, then each offer as a whole.</summary>
public sealed class OffersFile(OffersBoard board, string address)
{
    public static IReadOnlyList<string> Columns { get; } =
        ["offer", "year", "part", "low", "middle", "high", "currency", "attrition_rate", "discount_rate", "as_of", "address"];

    public IEnumerable<IReadOnlyList<object?>> Rows =>
        from offer in board.Valued
        from row in ByYear(offer).Concat(OfferLines.Whole.Select(line => Row(offer, null, line.Label, line.Of(offer.Value!))))
        select row;

    private IEnumerable<IReadOnlyList<object?>> ByYear(ComparedOffer offer) =>
        from year in offer.Value!.ByYear
        from line in OfferLines.ByYear
        select Row(offer, year.Year, line.Label, line.Of(year));

    private object?[] Row(ComparedOffer offer, int? year, string part, ValueRange amount) =>
    [
        offer.Name, year, part, Cents(amount.Low), Cents(amount.Mid), Cents(amount.High), board.Currency.Code,
        board.Assumptions.AttritionRatePerYear, board.Assumptions.DiscountRatePerYear, board.AsOf, address,
    ];

    private static decimal Cents(double amount) => Math.Round((decimal)amount, 2, MidpointRounding.AwayFromZero);
}
