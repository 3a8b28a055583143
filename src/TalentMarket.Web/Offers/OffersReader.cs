using TalentMarket.Data.Market;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Offers;
using TalentMarket.Domain.PayBands;
using TalentMarket.Web.PayBands;

namespace TalentMarket.Web.Offers;

/// <summary>Computes what was typed and asks the market where it stands. What was typed is neither stored nor logged.</summary>
public sealed class OffersReader(PayBandReader bands, TimeProvider clock)
{
    public Task<ReferenceCatalogue> CatalogueAsync(CancellationToken cancellationToken) => bands.CatalogueAsync(cancellationToken);

    public async Task<OffersBoard> BoardAsync(OffersQuery query, CancellationToken cancellationToken)
    {
        var catalogue = await bands.CatalogueAsync(cancellationToken);
        var shared = new SharedReading(query, catalogue);
        var problems = new List<OfferProblem>(shared.Problems);
        var offers = new List<ComparedOffer>();
        for (var number = 1; number <= query.Count; number++)
        {
            var reading = new OfferReading(query, number, shared.RiskFreeRate);
            var offer = query.HasOffer(number) ? reading.Read() : null;
            problems.AddRange(reading.Problems);
            offers.Add(new ComparedOffer(number, query.NameOf(number), offer is null ? null : OfferValue.Of(offer, shared.Assumptions)));
        }

        return new OffersBoard
        {
            Query = query,
            Currency = shared.Currency,
            Assumptions = shared.Assumptions,
            Offers = offers,
            Problems = problems,
            Standings = await StandingsAsync(query, shared.Currency, offers, cancellationToken),
            MarketVersion = catalogue.MarketVersion,
            AsOf = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime),
        };
    }

    private async Task<IReadOnlyList<OfferStanding>> StandingsAsync(
        OffersQuery query, Currency currency, IEnumerable<ComparedOffer> offers, CancellationToken cancellationToken)
    {
        var standings = new List<OfferStanding>();
        foreach (var offer in offers)
        {
            if (offer.Value is not { } value || Scope(query, offer.Number, currency) is not { } scope) continue;
            (PayElement Element, double Amount)[] parts =
                [(PayElement.BaseSalary, value.Offer.BaseSalary), (PayElement.TotalDirectCompensation, value.Offer.TotalDirectCompensation)];
            foreach (var (element, amount) in parts)
                standings.Add(OfferStanding.Of(offer.Name, new Money((decimal)amount, currency),
                    await bands.AnswerAsync(scope with { Element = element }, cancellationToken)));
        }

        return standings;
    }

    private static MarketScope? Scope(OffersQuery query, int offer, Currency currency)
    {
        if (query[OfferFields.Job, offer] is not { Length: > 0 } job) return null;
        var (scope, problems) = ScopeQuery.Read(
        [
            new("job", job), new("level", query[OfferFields.Level, offer]), new("tier", query[OfferFields.Tier, offer]),
            new("currency", currency.Code), new("groupBy", "none"),
        ]);
        return problems.Count == 0 ? scope : null;
    }
}
