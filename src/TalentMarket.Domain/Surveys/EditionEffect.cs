using TalentMarket.Domain.PayBands;

namespace TalentMarket.Domain.Surveys;

/// <summary>One band as it is answered now and as it would be with an edition published.</summary>
public sealed record BandMove(string Job, string? Level, BandFigures Before, BandFigures After)
{
    /// <summary>The median after ÷ the median before, less 1; null where one of them is not shown.</summary>
    public double? MedianChangeRate =>
        (Before as PublishedFigures)?.P50 is ShownAmount { Value.Amount: > 0 and var before } && (After as PublishedFigures)?.P50 is ShownAmount { Value.Amount: var after }
            ? (double)(after / before) - 1
            : null;

    /// <summary>Whether a reader would see another band.</summary>
    public bool Changes => Appears || Disappears || IsWithheld
        || (Before is PublishedFigures before && After is PublishedFigures after && (MedianChangeRate is not 0 || before.People != after.People));

    public bool Appears => Before is not PublishedFigures && After is PublishedFigures;

    /// <summary>It was shown and would not be any more.</summary>
    public bool Disappears => Before is PublishedFigures && After is not PublishedFigures;

    /// <summary>There are people in it, and they may not be shown.</summary>
    public bool IsWithheld => After is WithheldFigures && Before is not PublishedFigures;
}

/// <summary>What publishing an edition would change.</summary>
/// <param name="Moves">Bands that move or appear or disappear, the largest change first.</param>
/// <param name="Notice">Why the edition changes nothing that is shown by default; null where it may.</param>
public sealed record EditionEffect(IReadOnlyList<BandMove> Moves, int Unchanged, string? Notice);
