namespace TalentMarket.Domain.Trail;

/// <summary>One number for the state of everything published; each publication raises it and every answer carries it.</summary>
public sealed class MarketVersion
{
    public long Number { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>What was published, in a sentence.</summary>
    public required string Reason { get; init; }
}
