using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Offers;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Offers;

/// <summary>What the page shows of what was typed.</summary>
public sealed record OffersBoard
{
    public required OffersQuery Query { get; init; }

    public required Currency Currency { get; init; }

    public required OfferAssumptions Assumptions { get; init; }

    public required IReadOnlyList<ComparedOffer> Offers { get; init; }

    public required IReadOnlyList<OfferProblem> Problems { get; init; }

    public required IReadOnlyList<OfferStanding> Standings { get; init; }

    public required long MarketVersion { get; init; }

    public required DateOnly AsOf { get; init; }

    public IEnumerable<ComparedOffer> Valued => Offers.Where(offer => offer.Value is not null);

    public bool IsEmpty => Query.IsEmpty;

    public bool HasPaper => Valued.Any(offer => offer.Value!.Paper.High > 0);

    public string Headline => OfferWords.Headline(this);

    public Money Money(double amount) => new((decimal)amount, Currency);

    public string Brief(double amount) => AmountText.Brief(Money(Math.Round(amount)));

    /// <summary>"$3.41M", and the careful and the hopeful figure where they differ.</summary>
    public string Brief(ValueRange range) => range.IsExact || Brief(range.Low) == Brief(range.High)
        ? Brief(range.Mid)
        : $"{Brief(range.Mid)} ({Brief(range.Low)}–{Brief(range.High)})";
}
