namespace TalentMarket.Domain.PayCurves;

/// <summary>The years a curve runs along.</summary>
public enum ExperienceClock : short
{
    /// <summary>Years of work since the career began.</summary>
    Career = 1,

    /// <summary>Years on frontier training runs.</summary>
    Frontier = 2,
}

/// <summary>Whose pay a curve is about, by doctorate.</summary>
public enum PhdChoice : short
{
    Any = 1,
    Held = 2,

    /// <summary>None, or in progress.</summary>
    NotHeld = 3,
}
