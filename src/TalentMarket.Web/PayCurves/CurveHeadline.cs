using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayCurves;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.PayCurves;

/// <summary>What the curves say, in a sentence; illustrative figures say nothing, so theirs only names what is shown.</summary>
internal static class CurveHeadline
{
    public static string Of(CurveWords words, IReadOnlyList<CurvePanel> panels)
    {
        var element = words.Element.ToLowerInvariant();
        if (panels.Count == 0) return $"{words.Subject}: no pay data yet";
        if (panels.All(panel => panel.Lines.Count == 0)) return $"{words.Subject}: no curve of {element} can be drawn";
        if (panels.FirstOrDefault(panel => !panel.IsIllustrative && panel.Lines.Count > 0) is not { } panel)
            return $"{words.Subject}: {element} by {words.Clock}";
        var steepest = panel.Lines.MaxBy(line => LastMedian(line.Curve))!;
        var curve = steepest.Curve;
        var where = steepest.Tier is { } tier ? $" ({tier.Label().ToLowerInvariant()})" : "";
        if (curve.Points.Count == 1) return $"{words.Subject}: median {element} {BandWords.Brief(curve.Points[0].Figures.P50)}{where}";
        if (!curve.IsIncreasing) return $"{words.Subject}: {element} is not increasing with {words.Clock}{where}";
        return FormattableString.Invariant(
            $"{words.Subject}: median {element} rises {LastMedian(curve) / FirstMedian(curve):0.0} times, from {BandWords.Brief(curve.Points[0].Figures.P50)} at {curve.Points[0].YearsLabel} {words.Clock} to {BandWords.Brief(curve.Points[^1].Figures.P50)} at {curve.Points[^1].YearsLabel}{where}");
    }

    private static decimal FirstMedian(PublishedCurve curve) => curve.Points[0].Figures.P50.Amount!.Value.Amount;

    private static decimal LastMedian(PublishedCurve curve) => curve.Points[^1].Figures.P50.Amount!.Value.Amount;
}
