namespace TalentMarket.Domain.Deals;

/// <summary>US dollars a head, or why there are none.</summary>
public abstract record PriceAHead
{
    private PriceAHead() { }

    /// <summary>Money ÷ heads, each within its bounds.</summary>
    public sealed record Known(LowBestHigh Range) : PriceAHead;

    /// <summary>The money, the people or both are unknown.</summary>
    public sealed record NoData(bool MoneyIsUnknown, bool HeadsAreUnknown) : PriceAHead;

    /// <summary>More goes to investors than is paid: what the people cost cannot be told from it.</summary>
    public sealed record PayoutAbovePrice : PriceAHead;
}
