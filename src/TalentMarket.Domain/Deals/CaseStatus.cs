namespace TalentMarket.Domain.Deals;

/// <summary>How far an authority has come with a deal, least grave first.</summary>
public enum CaseStatus : short
{
    Cleared = 1,

    /// <summary>Somebody asked an authority to look; whether it does is not known.</summary>
    CalledFor = 2,

    /// <summary>An authority looked; how that ended is not public.</summary>
    OutcomeUnknown = 3,
    Open = 4,
    ClearedWithConditions = 5,
    Blocked = 6,
}
