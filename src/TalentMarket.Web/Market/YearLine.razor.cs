using Microsoft.AspNetCore.Components;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Market;

/// <summary>One job of a <see cref="YearChart"/> in one layout.</summary>
public sealed partial class YearLine : ComponentBase
{
    [Parameter, EditorRequired]
    public required YearChart Chart { get; set; }

    [Parameter, EditorRequired]
    public required YearLayout Layout { get; set; }

    [Parameter, EditorRequired]
    public required int Index { get; set; }

    private JobLine Line => Chart.Board.Lines[Index];

    private string LineClass => $"line-{Index + 1}";

    private int Shift => Layout.Shift(Index, Chart.Board.Lines.Count);

    // A year without figures breaks the line.
    private IEnumerable<(JobYear From, JobYear To)> Segments =>
        Line.Years.Zip(Line.Years.Skip(1)).Where(pair => pair.First.Median is not null && pair.Second.Median is not null && pair.Second.Year == pair.First.Year + 1);

    private string EndAt => YearAt(Chart.Board.Years[^1]);

    private string LabelX => YearChart.PixelText(Layout.LabelPixels);

    private string LatestText => Line.Latest is { } latest ? BandWords.Brief(latest.Figures.P50) : "";

    private string At(JobYear year) => YearAt(year.Year);

    private string YearAt(int year) => Layout.At(Chart.Board.Years.ToList().IndexOf(year), Chart.Board.Years.Count);

    private int MedianTop(JobYear year) => Chart.YOf(year.Median?.Amount ?? 0m);

    private int BarTop(JobYear year) => Chart.YOf((year.Figures.P75.Amount ?? year.Median)?.Amount ?? 0m);

    private int BarHeight(JobYear year) => Math.Max(1, Chart.YOf((year.Figures.P25.Amount ?? year.Median)?.Amount ?? 0m) - BarTop(year));

    private int TabIndex(JobYear year) => Index == 0 && year == Line.Years[0] ? 0 : -1;

    private string PeopleClass(int year) => Find(year) is { IsThin: true } ? "people thin" : "people";

    private string PeopleText(int year) => Find(year) is { } found ? found.Figures.People.ToString() : "–";

    private JobYear? Find(int year) => Line.Years.FirstOrDefault(found => found.Year == year);
}
