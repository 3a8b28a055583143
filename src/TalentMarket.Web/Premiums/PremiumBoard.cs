using TalentMarket.Domain.Market;
using TalentMarket.Domain.Premiums;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Web.Premiums;

/// <summary>What the page shows of an answer.</summary>
public sealed record PremiumBoard
{
    public required PremiumAnswer Answer { get; init; }

    public required string Headline { get; init; }

    public required string ScopeLine { get; init; }

    public required bool IsTable { get; init; }

    public required IReadOnlyList<ScopeProblem> Problems { get; init; }

    public required PercentAxis Axis { get; init; }

    public PremiumEstimates? Estimates => Answer.Estimates;

    public bool IsIllustrative => Estimates?.Class == SourceClass.Illustrative;

    public bool HasLadder => Estimates is { Ladder.Count: > 0 };

    /// <summary>Rungs under their headings, in order.</summary>
    public IEnumerable<IGrouping<string, PremiumRung>> Groups => (Estimates?.Ladder ?? []).GroupBy(rung => PremiumText.Group(rung.Estimator));

    /// <summary>Claims that lie on the axis.</summary>
    public IReadOnlyList<PremiumClaim> Claims => Answer.Claims;

    public static PremiumBoard From(PremiumAnswer answer, string scopeLine, IReadOnlyList<ScopeProblem> problems, bool isTable) => new()
    {
        Answer = answer,
        Headline = PremiumHeadline.Of(answer),
        ScopeLine = scopeLine,
        IsTable = isTable,
        Problems = [.. problems, .. answer.Problems.Except(problems)],
        Axis = PercentAxis.Over((answer.Estimates?.Ladder ?? []).Select(rung => rung.Figures).OfType<PublishedPremium>()
            .SelectMany(shown => shown.Interval is { } interval ? [interval.Low, interval.High, shown.Percent] : new[] { shown.Percent })
            .Concat(answer.Claims.SelectMany(claim => new[] { claim.LowPercent, claim.HighPercent }))),
    };
}
