namespace TalentMarket.Domain.Deals;

/// <summary>What a book was read at: the market's version, the last change of a deal, and when that was.</summary>
public sealed record DealBookStamp(long MarketVersion, long Change, DateTimeOffset At)
{
    public static DealBookStamp Empty { get; } = new(0, 0, DateTimeOffset.UnixEpoch);
}
