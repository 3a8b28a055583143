namespace TalentMarket.Domain.Currencies;

/// <summary>What an amount is multiplied with to stand on a basis, or why it cannot.</summary>
public abstract record BasisFactor
{
    private BasisFactor()
    {
    }

    /// <summary>The factor, the unit it leads to, and the rate it was made with in a sentence.</summary>
    public sealed record Known(decimal Factor, string Unit, string Explanation) : BasisFactor;

    public sealed record Unknown(string Reason) : BasisFactor;
}
