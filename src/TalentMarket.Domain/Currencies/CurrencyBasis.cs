namespace TalentMarket.Domain.Currencies;

/// <summary>What an amount of pay is made comparable by; one at a time, because each answers a question of its own.</summary>
public enum CurrencyBasis : short
{
    /// <summary>As it was paid; currencies stay apart.</summary>
    Local = 1,

    /// <summary>At the mean exchange rate of its month: what it costs the payer.</summary>
    Spot = 2,

    /// <summary>In international dollars: what it buys in its country.</summary>
    PurchasingPower = 3,

    /// <summary>At the prices of a reference hub: what it buys in its hub.</summary>
    CostOfLiving = 4,
}
