namespace TalentMarket.Domain.Premiums;

/// <summary>One person of a comparison: ln pay, the side, the stratum of like people and the organisation, both numbered from 0.</summary>
/// <param name="Organisation">−1 where the source names none.</param>
public readonly record struct ComparedPerson(double LogPay, bool IsTreated, int Stratum, int Organisation);
