using System.Globalization;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Deliveries;

/// <summary>A band before and after, in words and figures.</summary>
internal static class EffectWords
{
    public static string Median(BandFigures figures) => figures switch
    {
        PublishedFigures { P50.Amount: { } amount } => AmountText.Brief(amount),
        PublishedFigures published => published.P50.Reason,
        WithheldFigures => "withheld",
        _ => "nobody",
    };

    public static string Behind(BandFigures figures) => figures is not PublishedFigures published ? "–"
        : published.Organisations is { } organisations ? $"{published.People} people, {Count(organisations, "organisation")}"
        : $"{published.People} people";

    public static string Change(BandMove move) => move switch
    {
        { MedianChangeRate: { } rate } => rate.ToString("+0.0 %;−0.0 %;0.0 %", CultureInfo.InvariantCulture),
        { Appears: true } => "appears",
        { Disappears: true } => "no longer shown",
        _ => "withheld",
    };

    public static string? Direction(BandMove move) => move.MedianChangeRate switch
    {
        > 0 => "effect-up",
        < 0 => "effect-down",
        _ => null,
    };

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count.ToString("N0", CultureInfo.InvariantCulture)} {noun}s";
}
