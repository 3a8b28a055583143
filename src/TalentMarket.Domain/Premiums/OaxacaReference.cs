namespace TalentMarket.Domain.Premiums;

/// <summary>The coefficients at which differences between people are valued in a twofold decomposition.</summary>
public enum OaxacaReference : short
{
    /// <summary>Those of side A.</summary>
    A = 1,

    /// <summary>Those of side B.</summary>
    B = 2,

    /// <summary>The mean of both.</summary>
    Half = 3,

    /// <summary>Both weighted by their people, n_A ÷ n for A (Cotton 1988).</summary>
    Cotton = 4,

    /// <summary>Those of all people together, without a mark for the side (Neumark 1988).</summary>
    Neumark = 5,

    /// <summary>Those of all people together, with a mark for the side (Jann 2008).</summary>
    Jann = 6,
}
