using TalentMarket.Domain.Deals;

namespace TalentMarket.Data.Deals;

/// <summary>An authority's case as it is stored.</summary>
internal sealed class RegulatorCaseRow
{
    public long Id { get; init; }

    public required long DealId { get; init; }

    public string? ShippedKey { get; init; }

    public required string Authority { get; set; }

    public required CaseStatus Status { get; set; }

    public PartialDate? Opened { get; set; }

    public PartialDate? Closed { get; set; }

    public required string Outcome { get; set; }

    public required long SourceId { get; set; }

    public DateTimeOffset? EditedAt { get; set; }

    public DateTimeOffset? RemovedAt { get; set; }
}
