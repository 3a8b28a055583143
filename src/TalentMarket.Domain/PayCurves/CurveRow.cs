using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.PayCurves;

/// <summary>One person as a curve needs them. Raw: never shown.</summary>
/// <param name="Years">On the curve's clock; 0 where derived years are negative, 25 at most.</param>
/// <param name="Pay">Per year, above 0.</param>
/// <param name="Organisation">Group of organisations; null where the source names none.</param>
internal sealed record CurveRow(double Years, double Pay, long? Organisation, DateOnly EffectiveDate)
{
    public const int LastYear = 25;

    public double LogPay { get; } = Math.Log(Pay);

    /// <summary>Whole years.</summary>
    public int Year => (int)Years;

    public static CurveRow? Of(PayObservation person, PayElement element, ExperienceClock clock) =>
        YearsOf(person, clock) is { } years && person.Pay(element) is { } pay and > 0
            ? new CurveRow(Math.Clamp(years, 0, LastYear), pay, person.OrganisationId, person.EffectiveDate)
            : null;

    public static float? YearsOf(PayObservation person, ExperienceClock clock) =>
        clock == ExperienceClock.Career ? person.CareerYears : person.FrontierYears;

    public static bool IsChosen(PayObservation person, PhdChoice choice) => choice switch
    {
        PhdChoice.Held => person.Phd == PhdStatus.Held,
        PhdChoice.NotHeld => person.Phd is PhdStatus.None or PhdStatus.InProgress,
        _ => true,
    };
}
