namespace TalentMarket.Domain.PayCurves;

/// <summary>The lines of a curve, from the lowest.</summary>
public enum CurvePercentile : short
{
    P10 = 0,
    P25 = 1,
    P50 = 2,
    P75 = 3,
    P90 = 4,
}
