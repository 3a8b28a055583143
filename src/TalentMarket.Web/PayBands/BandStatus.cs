using TalentMarket.Domain.PayBands;

namespace TalentMarket.Web.PayBands;

/// <summary>What may be said of a group, in the words of files and the API.</summary>
internal static class BandStatus
{
    public static IReadOnlyList<string> All { get; } = ["published", "withheld", "noData"];

    public static IReadOnlyList<string> PercentileNames { get; } = ["p10", "p25", "p50", "p75", "p90"];

    public static string Of(BandFigures figures) => figures switch
    {
        PublishedFigures => All[0],
        WithheldFigures => All[1],
        _ => All[2],
    };

    /// <summary>Why figures are missing, whole or in part; null where none is.</summary>
    public static string? Reason(BandFigures figures) => figures switch
    {
        WithheldFigures => WithheldFigures.Text,
        PublishedFigures published => Reasons(published) is { Count: > 0 } reasons
            ? string.Join("; ", reasons.Select(pair => $"{pair.Key}: {pair.Value}"))
            : null,
        _ => "No data",
    };

    /// <summary>The percentiles without an amount, each with its reason.</summary>
    public static IReadOnlyDictionary<string, string> Reasons(PublishedFigures figures) =>
        PercentileNames.Zip(figures.Percentiles)
            .Where(named => named.Second.Amount is null)
            .ToDictionary(named => named.First, named => named.Second.Reason);
}
