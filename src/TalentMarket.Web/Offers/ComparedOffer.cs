using TalentMarket.Domain.Offers;

namespace TalentMarket.Web.Offers;

/// <summary>One offer on the page; the value is null while something is missing.</summary>
public sealed record ComparedOffer(int Number, string Name, OfferValue? Value)
{
    public bool HasRange => Value is { } value && !value.FourYearValue.IsExact;
}
