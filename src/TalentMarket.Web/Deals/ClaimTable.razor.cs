using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Deals;

namespace TalentMarket.Web.Deals;

/// <summary>Claims side by side, field by field; those that do not count are there too, set aside.</summary>
public sealed partial class ClaimTable : ComponentBase
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<(DealField Field, DealFigure Figure)> Fields { get; set; }

    private static bool IsHeadline(DealFigure figure, DealClaim claim) => figure is DealFigure.Known known && known.Headline == claim;

    private static string Sum(DealField field, DealFigure figure) => figure is DealFigure.Known { Range: var range }
        ? DealText.Amount(field, range.Best) + (DealText.Bounds(field, range) is { } bounds ? $", {bounds}" : "")
        : "unknown";

    // One scale for the claims of a field; drawn only where they differ.
    private static (string From, string To, string Best)? Bar(DealField field, DealFigure figure, DealClaim claim)
    {
        var ranges = figure.Claims.Where(one => one.Range is not null).Select(one => one.Range!).ToList();
        if (claim.Range is not { } range || ranges.Select(one => one.Best).Distinct().Count() < 2) return null;
        var highest = ranges.Max(one => one.High ?? one.Best);
        return highest == 0 ? null : (Percent(range.Low ?? 0), Percent(range.High ?? highest), Percent(range.Best));

        string Percent(decimal figure) => (3 + figure / highest * 94).ToString("0.##", CultureInfo.InvariantCulture) + "%";
    }
}
