namespace TalentMarket.Domain.Premiums;

/// <summary>What sets the two sides of a premium apart.</summary>
public enum PremiumKind : short
{
    /// <summary>AI jobs against generalist jobs.</summary>
    Ai = 1,

    /// <summary>A doctorate against none, in AI research, engineering and data science.</summary>
    Phd = 2,

    /// <summary>A part in a frontier training run against none, among the same people.</summary>
    FrontierRun = 3,

    /// <summary>AI product managers against product managers.</summary>
    AiProductManager = 4,

    /// <summary>A tier of employers against a named one.</summary>
    Tier = 5,

    /// <summary>A hub against a named one.</summary>
    Hub = 6,

    /// <summary>A job, or a title as sources write it, against another.</summary>
    Job = 7,
}
