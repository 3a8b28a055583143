using Microsoft.AspNetCore.Components;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Comparisons;

/// <summary>The picture and the table: at once without intervals, and again with them and the differences when they are there.</summary>
public sealed partial class CompareFigures : ComponentBase
{
    [Parameter, EditorRequired]
    public required CompareBoard Board { get; set; }

    [Parameter, EditorRequired]
    public required Task<ComparisonEstimates> Estimates { get; set; }

    private CompareBoard Shown { get; set; } = null!;

    private string Summary => BandWords.Summary($"{Shown.Subject}: {Shown.SecondName} against {Shown.FirstName}", Shown.Rows);

    protected override async Task OnParametersSetAsync()
    {
        Shown = Board;
        Shown = Board.With(await Estimates);
    }
}
