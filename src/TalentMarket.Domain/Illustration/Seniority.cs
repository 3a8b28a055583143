using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Illustration;

/// <summary>How far a career has come: 1 is the start of level 1, 3.5 half-way through level 3, 9 the end of level 8.</summary>
internal static class Seniority
{
    private const double PhdHeadStart = 0.25;

    private static readonly double[] Years = [0, 2, 5, 9, 14, 20, 28, 42];
    private static readonly double[] Usual = [1.35, 2.05, 3.05, 4.0, 5.0, 6.0, 7.0, 7.8];

    public static double Of(float careerYears, PhdStatus phd, double ability)
    {
        // People who began together drift apart.
        var spread = Math.Min(0.10 + 0.045 * careerYears, 0.70);
        var seniority = Line.At(Years, Usual, careerYears) + spread * ability + (phd == PhdStatus.Held ? PhdHeadStart : 0);
        return Math.Clamp(seniority, 1, 8.999);
    }
}
