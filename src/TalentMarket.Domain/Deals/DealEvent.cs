using TalentMarket.Domain.PayBands;

namespace TalentMarket.Domain.Deals;

/// <summary>Something that happened to a deal, on a day known as far as it is.</summary>
public sealed record DealEvent
{
    public long Id { get; init; }

    public required PartialDate On { get; init; }

    public required DealEventKind Kind { get; init; }

    public required string Words { get; init; }

    public required SourceReference Source { get; init; }
}
