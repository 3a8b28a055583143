using TalentMarket.Data.Market;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Offers;

namespace TalentMarket.Web.Offers;

/// <summary>What is assumed for all offers alike.</summary>
internal sealed class SharedReading
{
    private readonly OffersQuery query;
    private readonly List<OfferProblem> problems = [];

    public SharedReading(OffersQuery query, ReferenceCatalogue catalogue)
    {
        this.query = query;
        Assumptions = new OfferAssumptions(Share(OfferFields.Attrition, 1), Share(OfferFields.Discount, 1));
        RiskFreeRate = Share(OfferFields.RiskFree, .5);
        var code = query[OfferFields.Currency];
        var known = catalogue.Rates.Currencies.Where(currency => currency.Code == code).ToList();
        Currency = known.Count > 0 ? known[0] : Currency.Usd;
        if (known.Count == 0) Refuse(OfferFields.Currency, "one of " + string.Join(", ", catalogue.Rates.Currencies));
    }

    public IReadOnlyList<OfferProblem> Problems => problems;

    public OfferAssumptions Assumptions { get; }

    public double RiskFreeRate { get; }

    public Currency Currency { get; }

    private double Share(OfferField field, double highest)
    {
        if (TypedNumber.Share(query[field]) is { } share && share <= highest) return share;
        Refuse(field, FormattableString.Invariant($"per cent from 0 to {highest * 100}"));
        return 0;
    }

    private void Refuse(OfferField field, string expected) => problems.Add(new OfferProblem("", field.Label, query[field], expected));
}
