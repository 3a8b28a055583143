using TalentMarket.Domain.PayBands;

namespace TalentMarket.Domain.Deals;

/// <summary>An authority's look at a deal.</summary>
public sealed record RegulatorCase
{
    public long Id { get; init; }

    public required string Authority { get; init; }

    public required CaseStatus Status { get; init; }

    public PartialDate? Opened { get; init; }

    public PartialDate? Closed { get; init; }

    /// <summary>How it ended or where it stands, in words.</summary>
    public required string Outcome { get; init; }

    public required SourceReference Source { get; init; }
}
