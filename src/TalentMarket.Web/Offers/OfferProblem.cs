namespace TalentMarket.Web.Offers;

/// <summary>What keeps an offer from being computed.</summary>
public sealed record OfferProblem(string Offer, string Field, string Found, string Expected)
{
    public override string ToString() =>
        $"{(Offer.Length == 0 ? "" : Offer + ", ")}{char.ToLowerInvariant(Field[0]) + Field[1..]}: found {(Found.Length == 0 ? "nothing" : $"“{Found}”")}, expected {Expected}.";
}
