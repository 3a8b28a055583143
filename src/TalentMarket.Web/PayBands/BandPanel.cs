using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.PayBands;

/// <summary>The bands of one source class as the page shows them.</summary>
public sealed record BandPanel
{
    public required SourceClass Class { get; init; }

    public required string Title { get; init; }

    public required IReadOnlyList<BandRow> Rows { get; init; }

    public required MoneyAxis Axis { get; init; }

    public required string Caption { get; init; }

    public required string Summary { get; init; }

    public required string Method { get; init; }

    /// <summary>What may leave of this class, in a sentence.</summary>
    public required string Policy { get; init; }

    /// <summary>At which rate pay was brought to which date; null: not at all.</summary>
    public required string? Ageing { get; init; }

    public required IReadOnlyList<string> Notices { get; init; }

    public required IReadOnlyList<SourceReference> Sources { get; init; }

    /// <summary>What medians hang on besides the market, group by group.</summary>
    public IEnumerable<(string Label, string Caution)> Cautions =>
        Rows.SelectMany(row => row.Estimate?.Cautions ?? [], (row, caution) => (row.Label, caution));

    public bool IsIllustrative => Class == SourceClass.Illustrative;
}
