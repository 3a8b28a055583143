using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Offers;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Offers;

/// <summary>The four years of one offer as stacked bars; paper is dashed, and a whisker goes from its careful to its hopeful value.</summary>
public sealed partial class YearBars : ComponentBase
{
    private const int Top = 24;
    private const int PlotHeight = 220;
    private const int Bottom = Top + PlotHeight;
    private const int Height = Bottom + 26;
    private const double FirstPercent = 13;
    private const double StepPercent = 22;
    private const double BarPercent = 15;

    [Parameter, EditorRequired]
    public required OffersBoard Board { get; set; }

    [Parameter, EditorRequired]
    public required ComparedOffer Offer { get; set; }

    [Parameter, EditorRequired]
    public required MoneyAxis Axis { get; set; }

    private int YOf(double amount) => Bottom - (int)Math.Round(PlotHeight * amount / (double)Axis.End);

    private IEnumerable<(string Key, string Class, int Top, int Height)> Pieces(OfferYear year)
    {
        var from = 0.0;
        foreach (var (key, _, amount) in OfferWords.Parts(year))
        {
            var (bottom, top) = (YOf(from), YOf(from + amount.Mid));
            from += amount.Mid;
            var isPaper = !year.IsEquityLiquid && (key is "grant" or "refreshers");
            yield return (key, isPaper ? $"piece {key} paper" : $"piece {key}", top, bottom - top);
        }
    }

    private string TickText(decimal tick) => tick == Axis.Ticks.Last() ? AmountText.Brief(new Money(tick, Axis.Currency)) : AmountText.Brief(tick);

    private static string Left(OfferYear year, double more = 0) => Percent(FirstPercent + StepPercent * (year.Year - 1) + more);

    private static string Middle(OfferYear year) => Left(year, BarPercent / 2);

    private static string Percent(double share) => share.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
