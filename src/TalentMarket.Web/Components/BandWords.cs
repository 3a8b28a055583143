using System.Globalization;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Web.Components;

/// <summary>Bands in words.</summary>
public static class BandWords
{
    /// <summary>"214 people, 17 organisations"; organisations only where the source names them.</summary>
    public static string Counted(PublishedFigures figures)
    {
        var people = figures.People is { IsExact: true, AtLeast: 1 } ? "1 person" : $"{figures.People} people";
        return figures.Organisations is { } count
            ? string.Create(CultureInfo.InvariantCulture, $"{people}, {count:N0} {(count == 1 ? "organisation" : "organisations")}")
            : people;
    }

    /// <summary>What stands for one percentile in a sentence.</summary>
    public static string Brief(PublishedAmount amount) => amount switch
    {
        ShownAmount shown => AmountText.Brief(shown.Value),
        TopCodedAmount top => "at or above " + AmountText.Brief(top.AtOrAbove),
        WithheldAmount => "not shown",
        _ => "not given",
    };

    /// <summary>What stands for one percentile in a table, whose caption says the currency.</summary>
    public static string Full(PublishedAmount amount) => amount switch
    {
        ShownAmount shown => AmountText.Full(shown.Value.Amount),
        TopCodedAmount top => "≥ " + AmountText.Full(top.AtOrAbove.Amount),
        var other => other.Reason,
    };

    /// <summary>A group read out: every percentile, then who is behind it.</summary>
    public static string Readout(BandRow row) => Name(row) + ": " + row.Figures switch
    {
        PublishedFigures figures => $"P10 {Brief(figures.P10)}, P25 {Brief(figures.P25)}, median {Brief(figures.P50)}, "
            + $"P75 {Brief(figures.P75)}, P90 {Brief(figures.P90)}; {Counted(figures)}{Trusted(row.Estimate)}",
        WithheldFigures => WithheldFigures.Text,
        _ => "No data",
    };

    /// <summary>The interval of one percentile in a table, whose caption says the currency.</summary>
    public static string Full(PublishedInterval interval) => interval is ShownInterval shown
        ? $"{AmountText.Full(shown.Low.Amount)} – {AmountText.Full(shown.High.Amount)}"
        : UnavailableInterval.Text;

    private static string Trusted(BandEstimate? estimate) => estimate switch
    {
        null => "",
        { P50: ShownInterval median } => $"; median {Level} interval {AmountText.Brief(median.Low)} to {AmountText.Brief(median.High)}, {estimate.Reliability.Label().ToLowerInvariant()}",
        _ => $"; {UnavailableInterval.Text} for the median",
    };

    private static string Level => string.Create(CultureInfo.InvariantCulture, $"{100 * BandEstimate.Level:0} %");

    /// <summary>The one-sentence alternative of a chart, made from its data.</summary>
    public static string Summary(string subject, IReadOnlyList<BandRow> rows)
    {
        var medians = rows.Where(row => row.Published is not null).Select(row => $"{Name(row)} {Brief(row.Published!.P50)}").ToList();
        var withheld = rows.Count(row => row.IsWithheld);
        var shown = medians.Count == 0 ? "no figures can be shown" : "medians: " + string.Join(", ", medians);
        return $"{subject}; {shown}{(withheld == 0 || medians.Count == 0 ? "" : $"; {withheld} not shown to protect contributors")}.";
    }

    /// <summary>22 Nov 2026.</summary>
    public static string Day(DateOnly date) => date.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    private static string Name(BandRow row) => row.Detail is null ? row.Label : $"{row.Label}, {row.Detail}";
}
