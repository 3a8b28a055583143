using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.PayBands;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Market;

/// <summary>Jobs beside each other year by year: dot for the median, bar from P25 to P75, a line through the medians named at its end,
/// and under each year the people it rests on.</summary>
public sealed partial class YearChart : ComponentBase
{
    private const int PlotTop = 24;
    private const int PlotHeight = 290;
    private const int PeopleRowHeight = 19;
    private const int LabelGap = 36;

    [Parameter, EditorRequired]
    public required JobYears Board { get; set; }

    private PayScale Scale { get; set; } = PayScale.Around(0m, 1m, Currency.Usd);

    /// <summary>Where the label of each line stands.</summary>
    internal IReadOnlyList<int> LabelTops { get; private set; } = [];

    private static int YearTop => PlotTop + PlotHeight + 20;

    private int Height => PeopleTop(Board.Lines.Count - 1) + 8;

    protected override void OnParametersSet()
    {
        var amounts = Board.Lines.SelectMany(line => line.Years)
            .SelectMany(year => new[] { year.Figures.P25.Amount, year.Median, year.Figures.P75.Amount }).OfType<Money>().ToList();
        if (amounts.Count > 0)
            Scale = PayScale.Around(amounts.Min(money => money.Amount), amounts.Max(money => money.Amount), amounts[0].Currency);
        LabelTops = LabelSpread.Apart(
            [.. Board.Lines.Select(line => line.Latest?.Median is { } median ? YOf(median.Amount) : PlotTop)], LabelGap, PlotTop + PlotHeight - LabelGap);
    }

    internal int YOf(decimal amount) => PlotTop + (int)Math.Round(PlotHeight * (1m - Scale.Share(amount)));

    internal static int PeopleTop(int line) => YearTop + 4 + PeopleRowHeight * (line + 1);

    internal static string Readout(JobLine line, JobYear year) =>
        $"{line.Label}, {year.Year}: P25 {BandWords.Brief(year.Figures.P25)}, median {BandWords.Brief(year.Figures.P50)}, "
        + $"P75 {BandWords.Brief(year.Figures.P75)}; {BandWords.Counted(year.Figures)}{(year.IsThin ? ", few" : "")}";

    internal static string PixelText(int pixels) => pixels.ToString(CultureInfo.InvariantCulture);

    private static string YearText(int year) => year.ToString(CultureInfo.InvariantCulture);

    private string TickText(decimal tick) => tick == Scale.Ticks.Last() ? AmountText.Brief(new Money(tick, Scale.Currency)) + " a year"
        : tick == Scale.Bottom && tick > 0 ? AmountText.Brief(tick) + ", not 0"
        : AmountText.Brief(tick);
}
