using TalentMarket.Data.Market;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.PayCurves;
using TalentMarket.Domain.Surveys;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.PayCurves;

/// <summary>What the page shows of an answer.</summary>
public sealed record PayCurveBoard
{
    private const double MostBeyond = 1.5;

    public required CurveView View { get; init; }

    public required string Headline { get; init; }

    public required string ScopeLine { get; init; }

    public required DateOnly AsOf { get; init; }

    public required long MarketVersion { get; init; }

    public required IReadOnlyList<CurvePanel> Panels { get; init; }

    public required IReadOnlyList<FactMarker> Claims { get; init; }

    public required IReadOnlyList<ScopeProblem> Problems { get; init; }

    public bool IsEmpty => Panels.All(panel => panel.Lines.Count == 0);

    public bool IsWaitingForIntervals => Panels.Any(panel => panel.IsWaitingForIntervals);

    public bool IsIllustrative => Panels.Any(panel => panel.IsIllustrative);

    public IEnumerable<SourceReference> Sources => Panels.SelectMany(panel => panel.Computations[0].Sources).Distinct();

    public static PayCurveBoard From(
        PayCurveAnswer answer, CurveView view, ReferenceCatalogue catalogue, IReadOnlyList<ScopeProblem> problems, DateOnly today)
    {
        var words = new CurveWords(catalogue, answer.Scope);
        var panels = answer.Series.Select(series => Panel(answer, series, view, words, catalogue, today)).ToList();
        return new PayCurveBoard
        {
            View = view,
            Headline = CurveHeadline.Of(words, panels),
            ScopeLine = words.Line,
            AsOf = answer.AsOf,
            MarketVersion = answer.MarketVersion,
            Panels = panels,
            Claims = answer.Markers,
            Problems = [.. problems, .. answer.Problems],
        };
    }

    private static CurvePanel Panel(
        PayCurveAnswer answer, TieredPayCurve series, CurveView view, CurveWords words, ReferenceCatalogue catalogue, DateOnly today)
    {
        var lines = series.Curves.Where(curve => curve.Figures is PublishedCurve)
            .Select(curve => new CurveLine(curve.Tier, (PublishedCurve)curve.Figures)).ToList();
        var market = answer.Scope.Market;
        IReadOnlyList<FactMarker> facts = answer.Scope.Clock == ExperienceClock.Career ? [.. FactMarks.Drawable(answer.Markers)] : [];
        return new CurvePanel
        {
            Class = series.Class,
            Title = series.Class.Label(),
            Lines = lines,
            Plot = lines.Count == 0 ? null : new CurvePlot(lines, AlsoShown(series, facts, view), answer.Scope.Clock, view.IsLogarithmic, market.Currency),
            Absent = [.. series.Curves.Where(curve => curve is { Tier: not null, Figures: not PublishedCurve }).Select(CurveWords.Absence)],
            HasWithheld = series.Curves.Any(curve => curve.Figures is WithheldCurve),
            Notices = [.. series.Notices, .. lines.Where(line => !line.Curve.IsIncreasing).Select(CurveWords.NotIncreasing)],
            ClaimCheck = series.ClaimCheck,
            Facts = facts,
            Summary = words.Summary(lines),
            Caption = $"{words.Subject}: {words.Element.ToLowerInvariant()} in {market.Currency} per year by {words.Clock}, {series.Class.Label().ToLowerInvariant()}",
            Computations = CurveComputation.Of(series, answer.Scope, words, PolicyWords.Of(catalogue.PolicyFor(series.Class, today))),
        };
    }

    // The axis reaches what is drawn beside the curves; a typed pay far beyond them stays at its edge.
    private static IEnumerable<decimal> AlsoShown(TieredPayCurve series, IReadOnlyList<FactMarker> facts, CurveView view)
    {
        if (series.ClaimCheck?.Claim is { Low: { } low, High: { } high }) return [low.Amount, high.Amount * (decimal)PackageClaim.Growth, .. Typed()];
        return facts.Select(fact => (decimal)FactMarks.AmountOf(fact)!.Value).Concat(Typed());

        IEnumerable<decimal> Typed()
        {
            var (amount, _, problem) = new TypedPay(view.Pay, view.Years).Read();
            var highest = series.Curves.Select(curve => curve.Figures).OfType<PublishedCurve>()
                .Max(curve => curve.PayAt(curve.LastYears, CurvePercentile.P75));
            return problem.Length == 0 && amount <= MostBeyond * highest ? [(decimal)amount] : [];
        }
    }
}
