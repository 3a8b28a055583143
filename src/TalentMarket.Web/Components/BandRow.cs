using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Web.Components;

/// <summary>One group as charts and tables show it.</summary>
public sealed record BandRow
{
    public required string Key { get; init; }

    public required string Label { get; init; }

    public string? Detail { get; init; }

    public required BandFigures Figures { get; init; }

    /// <summary>The tier whose colour and shape the row wears; null: none.</summary>
    public TalentTier? Tier { get; init; }

    /// <summary>Of two scopes side by side, the second: another colour and shape where no tier has its own.</summary>
    public bool IsSecond { get; init; }

    /// <summary>Where a click on the group leads; null: nowhere.</summary>
    public string? Address { get; init; }

    /// <summary>Where the nearest scope that can be shown is; null: there is none.</summary>
    public string? ParentAddress { get; init; }

    public string? ParentLabel { get; init; }

    /// <summary>Published claims about the group, drawn beside its band.</summary>
    public IReadOnlyList<FactMarker> Markers { get; init; } = [];

    /// <summary>How far the figures may be from the market's; null while that is being computed, and where it cannot be.</summary>
    public BandEstimate? Estimate { get; init; }

    public PublishedFigures? Published => Figures as PublishedFigures;

    public bool IsWithheld => Figures is WithheldFigures;
}
