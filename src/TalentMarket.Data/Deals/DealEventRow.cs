using TalentMarket.Domain.Deals;

namespace TalentMarket.Data.Deals;

/// <summary>An event as it is stored.</summary>
internal sealed class DealEventRow
{
    public long Id { get; init; }

    public required long DealId { get; init; }

    public string? ShippedKey { get; init; }

    public required PartialDate HappenedOn { get; set; }

    public required DealEventKind Kind { get; set; }

    public required string Words { get; set; }

    public required long SourceId { get; set; }

    public DateTimeOffset? EditedAt { get; set; }

    public DateTimeOffset? RemovedAt { get; set; }
}
