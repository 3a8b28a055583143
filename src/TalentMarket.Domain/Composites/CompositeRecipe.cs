using TalentMarket.Domain.Ageing;
using TalentMarket.Domain.Blending;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Market;

namespace TalentMarket.Domain.Composites;

/// <summary>How the price of a job is made: from what, at which weights, aged how. <see cref="RecipeText"/> turns it into an address and back.</summary>
public sealed record CompositeRecipe
{
    /// <summary>One job, at most one level, tier, hub and country; the pay element and the currency.</summary>
    public required MarketScope Scope { get; init; }

    /// <summary>Null: figures stand as of their own dates.</summary>
    public DateOnly? AgeToDate { get; init; }

    /// <summary>0.04 is 4 %; null: figures stand as of their own dates.</summary>
    public double? AgeingRatePerYear { get; init; }

    public AgeingConvention Convention { get; init; } = AgeingConvention.Compound;

    public BlendMethod Method { get; init; } = BlendMethod.Mixture;

    /// <summary>Blend even where the medians differ too much to be of one market.</summary>
    public bool BlendsInSpiteOfDifference { get; init; }

    /// <summary>The sources chosen; empty: every source that can be shown and is not illustrative.</summary>
    public IReadOnlyList<RecipeSource> Sources { get; init; } = [];

    public string JobCode => Scope.Jobs[0];

    public AgeingPlan? Ageing => AgeToDate is { } day && AgeingRatePerYear is { } rate
        ? new AgeingPlan(new AgeingRate(rate, AgeingRateOrigin.Typed), day, Convention)
        : null;

    public RecipeSource? Find(string key) => Sources.FirstOrDefault(source => source.Key == key);
}

/// <summary>A chosen source: its match and weight where they are typed, else the source's own match and the usual weight.</summary>
public sealed record RecipeSource(string Key, MatchQuality? Quality = null, double? Weight = null);
