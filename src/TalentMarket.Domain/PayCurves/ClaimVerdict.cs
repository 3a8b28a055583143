namespace TalentMarket.Domain.PayCurves;

/// <summary>What figures say of a claim that names a range.</summary>
public enum ClaimVerdict : short
{
    /// <summary>The whole interval of the estimate lies within the claimed range.</summary>
    Holds = 1,

    /// <summary>The whole interval lies outside it.</summary>
    DoesNotHold = 2,

    /// <summary>The interval reaches into it and out of it, or there is none.</summary>
    CannotTell = 3,
}

internal static class ClaimVerdicts
{
    public static ClaimVerdict Of((double Low, double High)? interval, double claimedLow, double claimedHigh) => interval switch
    {
        null => ClaimVerdict.CannotTell,
        var (low, high) when low >= claimedLow && high <= claimedHigh => ClaimVerdict.Holds,
        var (low, high) when high < claimedLow || low > claimedHigh => ClaimVerdict.DoesNotHold,
        _ => ClaimVerdict.CannotTell,
    };
}
