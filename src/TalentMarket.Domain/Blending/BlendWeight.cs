using TalentMarket.Domain.Ageing;
using TalentMarket.Domain.Jobs;

namespace TalentMarket.Domain.Blending;

/// <summary>What a survey weighs unless somebody says otherwise.</summary>
public static class BlendWeight
{
    /// <summary>organisations × match quality (exact 1, strong 0.75, partial 0.5) × recency (½ for each year of age).</summary>
    /// <param name="organisations">Null where organisations are not counted: then every source of the blend goes without.</param>
    /// <param name="quality">How well the survey's job fits ours.</param>
    /// <param name="effectiveDate">When its pay was true.</param>
    /// <param name="day">When it is blended; later than the pay, else the pay is new.</param>
    public static double Of(double? organisations, MatchQuality quality, DateOnly effectiveDate, DateOnly day) =>
        (organisations ?? 1) * OfQuality(quality) * Recency(effectiveDate, day);

    public static double OfQuality(MatchQuality quality) => quality switch
    {
        MatchQuality.Exact => 1,
        MatchQuality.Strong => .75,
        MatchQuality.Partial => .5,
        _ => throw new ArgumentOutOfRangeException(nameof(quality), quality, "Not a match quality."),
    };

    /// <summary>½^(months ÷ 12), 1 for pay that is not older than the day.</summary>
    public static double Recency(DateOnly effectiveDate, DateOnly day) =>
        Math.Pow(.5, Math.Max(0, AgeingFactor.MonthsBetween(effectiveDate, day)) / 12);

    /// <summary>Organisations each survey counts for when one that is in k of them counts 1 ÷ k in each: all organisations once.</summary>
    public static IReadOnlyList<double> DistinctOrganisations(IReadOnlyList<IReadOnlySet<string>> surveys)
    {
        var appearances = surveys.SelectMany(survey => survey).CountBy(organisation => organisation).ToDictionary();
        return [.. surveys.Select(survey => survey.Sum(organisation => 1.0 / appearances[organisation]))];
    }
}
