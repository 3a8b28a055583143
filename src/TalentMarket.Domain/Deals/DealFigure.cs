namespace TalentMarket.Domain.Deals;

/// <summary>What the claims of one field come to.</summary>
public abstract record DealFigure
{
    private DealFigure(IReadOnlyList<DealClaim> claims) => Claims = claims;

    /// <summary>Every claim of the field, those that do not count among them, in the order of the file.</summary>
    public IReadOnlyList<DealClaim> Claims { get; }

    /// <summary>The headline's figure within the envelope of all claims that stand.</summary>
    public sealed record Known(LowBestHigh Range, DealClaim Headline, IReadOnlyList<DealClaim> AllClaims) : DealFigure(AllClaims);

    /// <summary>Nobody gives a figure that counts.</summary>
    public sealed record NoData(IReadOnlyList<DealClaim> AllClaims) : DealFigure(AllClaims);

    /// <summary>Headline: the best grade, then stated before derived, then the latest day, then the first of the file. Where the best
    /// grade says that the figure was not disclosed, it stays unknown.</summary>
    public static DealFigure Of(IReadOnlyList<DealClaim> claims)
    {
        var standing = claims.Where(claim => claim.Counts).ToList();
        if (standing.Count == 0) return new NoData(claims);

        var headline = standing
            .OrderBy(claim => claim.Source.Grade)
            .ThenBy(claim => claim.Standing)
            .ThenByDescending(claim => claim.AsOf ?? default)
            .First();
        if (claims.Any(claim => claim.Confidence == ClaimConfidence.Undisclosed && claim.Source.Grade < headline.Source.Grade))
            return new NoData(claims);
        return new Known(headline.Range!.Within(standing.Select(claim => claim.Range!)), headline, claims);
    }
}
