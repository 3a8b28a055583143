using System.Globalization;
using TalentMarket.Domain.Offers;

namespace TalentMarket.Web.Offers;

/// <summary>What the comparison says in words.</summary>
internal static class OfferWords
{
    public const string Title = "Compare offers over four years";

    /// <summary>Who is ahead and by how much, and whether that is sure.</summary>
    public static string Headline(OffersBoard board)
    {
        var ranked = board.Valued.OrderByDescending(offer => offer.Value!.FourYearValue.Mid).ToList();
        if (ranked.Count < 2) return Title;
        var (first, second) = (ranked[0], ranked[1]);
        var (ahead, behind) = (first.Value!.FourYearValue, second.Value!.FourYearValue);
        var lead = behind.Mid > 0 ? ahead.Mid / behind.Mid - 1 : 0;
        var money = $"{board.Brief(ahead.Mid)} against {board.Brief(behind.Mid)}";
        if (lead < .005) return $"{first.Name} and {second.Name} are worth about the same over four years: {money}";
        var words = string.Create(CultureInfo.InvariantCulture, $"{first.Name} is worth {lead:P0} more than {second.Name} over four years: {money}").Replace(" %", "%", StringComparison.Ordinal);
        return ahead.Low > behind.High || (ahead.IsExact && behind.IsExact) ? words : words + ", in the middle case; the ranges overlap";
    }

    /// <summary>What the year bars show, in a sentence.</summary>
    public static string Summary(OffersBoard board, ComparedOffer offer) =>
        $"{offer.Name}: " + string.Join(", ", offer.Value!.ByYear.Select(year => $"year {year.Year} {board.Brief(year.Total)}")) + ".";

    public static string Readout(OffersBoard board, ComparedOffer offer, OfferYear year) => $"{offer.Name}, year {year.Year}: "
        + string.Join(", ", Parts(year).Select(part => $"{part.Label.ToLowerInvariant()} {board.Brief(part.Amount)}")) + $"; together {board.Brief(year.Total)}.";

    /// <summary>The parts of a year that are not nothing, from the ground up.</summary>
    public static IEnumerable<(string Key, string Label, ValueRange Amount)> Parts(OfferYear year) => new[]
    {
        ("base", "Base", ValueRange.Exactly(year.BaseSalary)),
        ("bonus", "Target bonus", ValueRange.Exactly(year.Incentive)),
        ("sign-on", "Sign-on", ValueRange.Exactly(year.SignOn)),
        ("grant", "Grant", year.Grant),
        ("refreshers", "Refreshers", year.Refreshers),
    }.Where(part => part.Item3.High > 0);

    /// <summary>"25 % a year may leave, 5 % a year discount".</summary>
    public static string Assumptions(OfferAssumptions assumptions) => string.Create(CultureInfo.InvariantCulture,
        $"{assumptions.AttritionRatePerYear * 100:0.#} % chance to leave a year, {assumptions.DiscountRatePerYear * 100:0.#} % discount a year");
}
