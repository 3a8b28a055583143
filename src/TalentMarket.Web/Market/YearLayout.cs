using System.Globalization;

namespace TalentMarket.Web.Market;

/// <summary>Where the years of a <see cref="YearChart"/> stand, in per cent of its width; the style sheet shows the layout that has room.</summary>
public sealed record YearLayout(string Class, decimal StartPercent, decimal EndPercent, int SpreadPixels, int LabelPixels)
{
    public static IReadOnlyList<YearLayout> Both { get; } =
    [
        new("narrow", 9m, 62m, SpreadPixels: 12, LabelPixels: 26),
        new("wide", 5m, 85m, SpreadPixels: 22, LabelPixels: 44),
    ];

    /// <summary>The middle of a year.</summary>
    public string At(int index, int count) =>
        (StartPercent + (EndPercent - StartPercent) * (index + .5m) / count).ToString("0.###", CultureInfo.InvariantCulture) + "%";

    /// <summary>How far a job's marks stand from the middle of the year, so that jobs do not cover each other.</summary>
    public int Shift(int line, int lines) => (2 * line - (lines - 1)) * SpreadPixels / 2;
}
