using TalentMarket.Domain.PayBands;

namespace TalentMarket.Domain.Premiums;

/// <summary>One person of a comparison, with the organisation and the stratum as numbers; −1 is none.</summary>
internal readonly record struct Compared(PayObservation Person, bool IsTreated, int Organisation, int Stratum)
{
    public bool IsMatchable => Stratum >= 0;
}
