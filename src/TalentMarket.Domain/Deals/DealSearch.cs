using TalentMarket.Domain.Market;

namespace TalentMarket.Domain.Deals;

/// <summary>Which deals are asked for, and in which order. Within a facet any of the chosen values will do; facets and the text narrow each other.</summary>
public sealed record DealSearch
{
    /// <summary>The value of a facet for deals of which it is not known, and for all of which it is.</summary>
    public const string Unknown = "unknown";

    /// <inheritdoc cref="Unknown"/>
    public const string Known = "known";

    public static DealSearch Everything { get; } = new();

    /// <summary>Words that all occur in the parties, people, hub or notes.</summary>
    public string Text { get; init; } = "";

    /// <summary>Years of announcement.</summary>
    public NumberRange Years { get; init; }

    public Selection<DealStructure> Structures { get; init; }

    public Selection<string> Acquirers { get; init; }

    /// <summary>Bands of <see cref="NumberBands.Value"/>.</summary>
    public Selection<string> Values { get; init; }

    /// <summary>USD.</summary>
    public NumberRange Value { get; init; }

    /// <summary>Bands of <see cref="NumberBands.TeamSize"/>.</summary>
    public Selection<string> TeamSizes { get; init; }

    /// <summary>People.</summary>
    public NumberRange TeamSize { get; init; }

    /// <summary>Bands of <see cref="NumberBands.Price"/>.</summary>
    public Selection<string> Prices { get; init; }

    /// <summary>USD a head.</summary>
    public NumberRange Price { get; init; }

    public Selection<string> Hubs { get; init; }

    public Selection<ClaimConfidence> Confidences { get; init; }

    public Selection<string> Regulators { get; init; }

    /// <summary>Bands of <see cref="NumberBands.ShareTaken"/>.</summary>
    public Selection<string> SharesTaken { get; init; }

    public DealSort Sort { get; init; } = DealSort.NewestFirst;

    /// <summary>The chosen values of a facet; none chosen means all.</summary>
    public IReadOnlyList<string> Chosen(DealFacet facet) => facet switch
    {
        DealFacet.Year => [],
        DealFacet.Structure => [.. Structures.Select(Slug.Of)],
        DealFacet.Acquirer => Acquirers,
        DealFacet.Value => Values,
        DealFacet.TeamSize => TeamSizes,
        DealFacet.Price => Prices,
        DealFacet.Hub => Hubs,
        DealFacet.Confidence => [.. Confidences.Select(Slug.Of)],
        DealFacet.Regulator => Regulators,
        DealFacet.ShareTaken => SharesTaken,
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, "Not a facet."),
    };

    /// <summary>The numbers a facet is narrowed to beside its values.</summary>
    public NumberRange Range(DealFacet facet) => facet switch
    {
        DealFacet.Year => Years,
        DealFacet.Value => Value,
        DealFacet.TeamSize => TeamSize,
        DealFacet.Price => Price,
        _ => default,
    };

    public bool Narrows(DealFacet facet) => Chosen(facet).Count > 0 || !Range(facet).IsAll;

    /// <summary>The same deals in another order are the same search.</summary>
    public bool IsAll => this with { Sort = Everything.Sort } == Everything;
}
