using TalentMarket.Domain.Deals;

namespace TalentMarket.Data.Deals;

/// <summary>A claim as it is stored.</summary>
internal sealed class DealClaimRow
{
    public long Id { get; init; }

    public required long DealId { get; init; }

    /// <summary>Its name in the file that ships; null for what a person added.</summary>
    public string? ShippedKey { get; init; }

    /// <summary>Its line in the file that ships; what people add comes after.</summary>
    public required int Position { get; set; }

    public required DealField Field { get; set; }

    public decimal? Low { get; set; }

    public decimal? Best { get; set; }

    public decimal? High { get; set; }

    public PartialDate? AsOf { get; set; }

    public string? Note { get; set; }

    public required long SourceId { get; set; }

    public required ClaimConfidence Confidence { get; set; }

    public required ClaimStanding Standing { get; set; }

    public required DateOnly SeenOn { get; set; }

    public DateTimeOffset? EditedAt { get; set; }

    public DateTimeOffset? RemovedAt { get; set; }
}
