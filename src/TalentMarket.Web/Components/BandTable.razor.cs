using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Web.Components;

/// <summary>The figures of a <see cref="BandChart"/> as a table, whole.</summary>
public sealed partial class BandTable : ComponentBase
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<BandRow> Rows { get; set; }

    [Parameter, EditorRequired]
    public required string Caption { get; set; }

    /// <summary>What the groups differ by.</summary>
    [Parameter, EditorRequired]
    public required string GroupHead { get; set; }

    private bool HasOrganisations => Rows.Any(row => row.Published?.Organisations is not null);

    private bool HasEstimates => Rows.Any(row => row.Estimate is not null);

    /// <summary>Those after the group's name.</summary>
    private int Columns => 7 + (HasOrganisations ? 1 : 0) + (HasEstimates ? 2 : 0);

    private static string Interval(BandRow row) => row.Estimate is { } estimate ? BandWords.Full(estimate.P50) : "";

    private static string Organisations(PublishedFigures figures) =>
        figures.Organisations?.ToString("N0", CultureInfo.InvariantCulture) ?? "not named";

    private static string AmountClass(PublishedAmount amount) => amount.Amount is null ? "figure reason" : "figure";

    private static string Effective(PublishedFigures figures) => figures.EarliestEffectiveDate == figures.LatestEffectiveDate
        ? BandWords.Day(figures.LatestEffectiveDate)
        : $"{BandWords.Day(figures.EarliestEffectiveDate)} – {BandWords.Day(figures.LatestEffectiveDate)}";
}
