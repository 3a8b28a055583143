using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Composites;

/// <summary>What a price can be made from: the rows of a survey, or one row of percentiles that it published.</summary>
public sealed record CompositeSource
{
    /// <summary>Lower-case words joined by hyphens and dots: ai-jobs, or bls-oews.data-scientists.us.</summary>
    public required string Key { get; init; }

    public required string Name { get; init; }

    /// <summary>For charts.</summary>
    public required string ShortName { get; init; }

    public required SourceClass Class { get; init; }

    public required MatchQuality Quality { get; init; }

    /// <summary>The recipe's scope narrowed to this source.</summary>
    public required MarketScope Scope { get; init; }

    public required BandFigures Figures { get; init; }

    public IReadOnlyList<SourceReference> References { get; init; } = [];
}
