using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Domain.Surveys;

/// <summary>A source's own percentile row: shown and blended as a distribution, never exploded into people.</summary>
public sealed class PublishedCut
{
    public long Id { get; init; }

    public required long EditionId { get; init; }

    /// <summary>The occupation or title as the source writes it.</summary>
    public required string Title { get; init; }

    public string? JobCode { get; init; }

    public MatchQuality? JobMatchQuality { get; init; }

    /// <summary>Null: all levels together.</summary>
    public JobLevel? Level { get; init; }

    /// <summary>The employers the row is about, as the source groups them; null: all employers.</summary>
    public string? EmployerGroup { get; init; }

    /// <summary>Set where the employer group is one of our tiers.</summary>
    public TalentTier? Tier { get; init; }

    public required string Country { get; init; }

    public required int Year { get; init; }

    public required PayElement Element { get; init; }

    public required Currency Currency { get; init; }

    /// <summary>People the row stands for; for a national estimate, employment.</summary>
    public required int Incumbents { get; init; }

    public int? Organisations { get; init; }

    public decimal? P10 { get; init; }

    public decimal? P25 { get; init; }

    public decimal? P50 { get; init; }

    public decimal? P75 { get; init; }

    public decimal? P90 { get; init; }

    /// <summary>Where a percentile is missing because the source only says "at or above": that amount.</summary>
    public decimal? TopCode { get; init; }

    public string? Note { get; init; }

    public required long SourceId { get; init; }
}
