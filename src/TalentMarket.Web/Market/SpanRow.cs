using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Organisations;

namespace TalentMarket.Web.Market;

/// <summary>One row of a <see cref="SpanChart"/>: two amounts of which one may be unknown, as the offer first made and the final one.</summary>
public sealed record SpanRow
{
    public required string Key { get; init; }

    public required string Label { get; init; }

    /// <summary>What else tells the row from others: a role and a year.</summary>
    public string? Detail { get; init; }

    public required TalentTier? Tier { get; init; }

    public required Money? From { get; init; }

    public required Money? To { get; init; }

    /// <summary>Stands where <see cref="From"/> would, when it is unknown or the same as <see cref="To"/>.</summary>
    public required string FromText { get; init; }

    /// <summary>The row in words.</summary>
    public required string Readout { get; init; }

    /// <summary>The amount the row is known by: the end, or the start where only that is known.</summary>
    public Money? Known => To ?? From;
}
