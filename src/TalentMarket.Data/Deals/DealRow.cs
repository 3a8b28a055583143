using TalentMarket.Domain.Deals;

namespace TalentMarket.Data.Deals;

/// <summary>A deal as it is stored.</summary>
internal sealed class DealRow
{
    public long Id { get; init; }

    public required string Slug { get; init; }

    public required string Acquirer { get; set; }

    public required string Target { get; set; }

    public required DealStructure Structure { get; set; }

    public required PartialDate Announced { get; set; }

    public string? Hub { get; set; }

    public string? HubCode { get; set; }

    public string? Licensed { get; set; }

    public required string[] KeyPeople { get; set; }

    public string? Note { get; set; }

    /// <summary>Set once a person has changed it: what ships leaves it alone from then on.</summary>
    public DateTimeOffset? EditedAt { get; set; }

    public DateTimeOffset? RemovedAt { get; set; }
}
