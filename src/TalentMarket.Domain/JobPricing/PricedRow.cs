using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.JobPricing;

/// <summary>A row with what the market says to it.</summary>
public sealed record PricedRow
{
    public required PayRow Row { get; init; }

    /// <summary>Our job and how well the title fits it; null: unmatched.</summary>
    public (string JobCode, MatchQuality Quality)? Match { get; init; }

    /// <summary>The job that an unmatched title is most like; null where it is like none.</summary>
    public string? NearestJobCode { get; init; }

    /// <summary>What the row was compared with; null: unmatched.</summary>
    public MarketScope? Scope { get; init; }

    /// <summary>True: the hub has no figures, and a wider place answers.</summary>
    public bool IsWider { get; init; }

    /// <summary>What may be said of the scope; null: unmatched.</summary>
    public BandFigures? Figures { get; init; }

    public SourceClass? Class { get; init; }

    public IReadOnlyList<SourceReference> Sources { get; init; } = [];

    public PublishedFigures? Published => Figures as PublishedFigures;

    public MarketPosition? Position => Published is { } figures ? MarketPosition.Of(Row.Pay, figures) : null;
}
