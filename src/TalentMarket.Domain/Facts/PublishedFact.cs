using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Domain.Facts;

/// <summary>One sourced figure from the press, a vendor or an agency: drawn as a marker like for like, never pooled.</summary>
public sealed class PublishedFact
{
    public long Id { get; init; }

    /// <summary>What was measured, as the source means it.</summary>
    public required string Metric { get; init; }

    public string? Scope { get; init; }

    public string? Employer { get; init; }

    public TalentTier? Tier { get; init; }

    /// <summary>The role as the source writes it.</summary>
    public string? Role { get; init; }

    public string? JobCode { get; init; }

    /// <summary>The level as the source writes it.</summary>
    public string? SourceLevel { get; init; }

    public JobLevel? Level { get; init; }

    public decimal? Low { get; init; }

    public decimal? Mid { get; init; }

    public decimal? High { get; init; }

    /// <summary>The unit as the source means it: USD/year total comp, percent.</summary>
    public required string Unit { get; init; }

    /// <summary>Set where the figure is a year's pay of one of our elements; only then may it mark a band.</summary>
    public PayElement? Element { get; init; }

    public Currency? Currency { get; init; }

    public int? Year { get; init; }

    public required FactConfidence Confidence { get; init; }

    public string? Note { get; init; }

    public required long SourceId { get; init; }
}

public enum FactConfidence : short { Reported = 1, Estimated = 2 }
