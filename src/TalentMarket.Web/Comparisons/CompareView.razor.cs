using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Market;
using TalentMarket.Web.Components;
using TalentMarket.Web.PayBands;

namespace TalentMarket.Web.Comparisons;

/// <summary>The page as it stands for one board.</summary>
public sealed partial class CompareView : ComponentBase
{
    [Parameter, EditorRequired]
    public required CompareBoard Board { get; set; }

    [Parameter, EditorRequired]
    public required ReferenceCatalogue Catalogue { get; set; }

    /// <summary>Drawn when they are there; the page does not wait for them.</summary>
    [Parameter, EditorRequired]
    public required Task<ComparisonEstimates> Estimates { get; set; }

    private IReadOnlyList<Computation> Computations =>
    [
        new Computation
        {
            Title = "Differences",
            Formula = "median of the second ÷ median of the first − 1",
            Method = "From the medians as they are shown. At 95 %, 2,000 draws of the organisations of both sides, each with all its people on either; where no organisation is named, the errors of both medians as if no person were on both sides. Whether two intervals overlap is no test of their difference.",
            RowsIn = "Groups that both sides show, of the same kind of source.",
        },
        .. Sides(Board.First, Board.FirstName),
        .. Sides(Board.Second, Board.SecondName),
    ];

    private static IEnumerable<Computation> Sides(PayBandBoard board, string name) =>
        board.Panels.Take(1).Select(panel => BandComputation.Of(board, panel) with { Title = $"{name}: {panel.Title.ToLowerInvariant()}" });
}
