using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Web.Components;

/// <summary>The marks of one group in one layout: line, bar, dot and claims, or why there are none.</summary>
public sealed partial class BandMarks : ComponentBase
{
    private const int MaximumClaims = 8;

    [Parameter, EditorRequired]
    public required BandRow Row { get; set; }

    [Parameter, EditorRequired]
    public required BandLayout Layout { get; set; }

    [Parameter, EditorRequired]
    public required string HatchId { get; set; }

    private MoneyAxis Axis => Layout.Axis;

    private BandShape? Shape => Row.Published is { } figures ? BandShape.Of(figures, Row.Estimate, Axis) : null;

    private string Start => BandShape.At(Axis, 0m);

    private string Length => string.Create(CultureInfo.InvariantCulture, $"{Axis.EndPercent - Axis.StartPercent:0.###}%");

    private string AbsentText => Row.IsWithheld
        ? WithheldFigures.Text + (Row.ParentLabel is null ? "" : $" · see {Row.ParentLabel}")
        : "No data";

    // One shape for each tier, so that colour never carries meaning alone.
    private string MedianPath => Row.Tier switch
    {
        TalentTier.BigTech => "M-6 -6h12v12h-12z",
        TalentTier.AiStartUp => "M0 -7.5 7 5.5H-7z",
        TalentTier.RestOfTech => "M0 -7.5 7 0 0 7.5 -7 0z",
        TalentTier.University => "M-7 -4.5H7L0 8z",
        null when Row.IsSecond => "M-5.5 -5.5h11v11h-11z",
        _ => "M-6.5 0a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0 -13 0z",
    };

    private IEnumerable<(string From, string To, string Middle)> Claims => Row.Markers
        .Where(marker => marker.Mid is { } mid && mid.Amount <= Axis.End)
        .Take(MaximumClaims)
        .Select(marker => (
            BandShape.At(Axis, (marker.Low ?? marker.Mid)!.Value.Amount),
            BandShape.At(Axis, (marker.High ?? marker.Mid)!.Value.Amount),
            BandShape.At(Axis, marker.Mid!.Value.Amount)));
}
