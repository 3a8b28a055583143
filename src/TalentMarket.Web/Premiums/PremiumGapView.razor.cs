using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Premiums;

namespace TalentMarket.Web.Premiums;

/// <summary>The gap as a waterfall from the pay of those without the trait to that of those with it.</summary>
public sealed partial class PremiumGapView : ComponentBase
{
    private const double LeftPercent = 2;
    private const double RightPercent = 98;

    [Parameter, EditorRequired]
    public required PremiumBoard Board { get; set; }

    private PremiumGap? Gap => Board.Estimates!.Gap;

    private string Summary => "Parts of the gap: " + string.Join(", ", Gap!.Parts.Append(Gap.Whole!).Select(part => $"{part.Name} {PremiumText.Signed(part.Percent)}")) + ".";

    private IReadOnlyList<GapStep> Steps
    {
        get
        {
            var at = 0d;
            var spans = new List<(PremiumGapPart Part, double From, double To, bool IsWhole)>();
            foreach (var part in Gap!.Parts)
            {
                spans.Add((part, at, at + Log(part.Percent), false));
                at += Log(part.Percent);
            }

            spans.Add((Gap.Whole!, 0, at, true));
            var ends = spans.SelectMany(span => new[] { span.From, span.To, Whisker(span.Part.Interval?.Low, span.From), Whisker(span.Part.Interval?.High, span.From) }).ToList();
            var (low, high) = (ends.Min(), Math.Max(ends.Max(), ends.Min() + 0.01));
            return [.. spans.Select(span => new GapStep(
                span.Part,
                span.IsWhole ? "part whole" : span.To < span.From ? "part falls" : "part",
                Place(0), Place(Math.Min(span.From, span.To)), Percent((Math.Max(span.From, span.To) - Math.Min(span.From, span.To)) / (high - low) * (RightPercent - LeftPercent)),
                span.Part.Interval is null ? null : Place(Whisker(span.Part.Interval.Value.Low, span.From)),
                span.Part.Interval is null ? null : Place(Whisker(span.Part.Interval.Value.High, span.From))))];

            string Place(double position) => Percent(LeftPercent + (position - low) / (high - low) * (RightPercent - LeftPercent));
        }
    }

    private static double Whisker(decimal? percent, double from) => percent is { } known ? from + Log(known) : from;

    private static double Log(decimal percent) => Math.Log(1 + (double)Math.Max(percent, -99m) / 100);

    private static string Percent(double value) => string.Create(CultureInfo.InvariantCulture, $"{value:0.###}%");

    private sealed record GapStep(PremiumGapPart Part, string Class, string Zero, string From, string Width, string? WhiskerFrom, string? WhiskerTo);
}
