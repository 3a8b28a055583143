using TalentMarket.Domain.Ageing;
using TalentMarket.Domain.Blending;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Domain.Composites;

/// <summary>A source as it goes into a price, or why it does not.</summary>
public sealed record PricedSource
{
    public required CompositeSource Source { get; init; }

    /// <summary>True when the recipe takes it, whether it can be used or not.</summary>
    public required bool IsChosen { get; init; }

    public required MatchQuality Quality { get; init; }

    public double? TypedWeight { get; init; }

    /// <summary>organisations × match quality × recency.</summary>
    public double UsualWeight { get; init; }

    /// <summary>The middle of the dates its figures are of.</summary>
    public DateOnly? EffectiveDate { get; init; }

    public AgeingOutcome? Ageing { get; init; }

    /// <summary>Its percentiles on the common date; null where it is not used.</summary>
    public SurveyDistribution? Distribution { get; init; }

    /// <summary>Why it is not used, in a sentence; empty when it is.</summary>
    public required string WhyNot { get; init; }

    public PublishedFigures? Published => Source.Figures as PublishedFigures;

    public double Weight => TypedWeight ?? UsualWeight;

    public bool IsUsed => Distribution is not null && WhyNot.Length == 0 && Weight > 0;
}
