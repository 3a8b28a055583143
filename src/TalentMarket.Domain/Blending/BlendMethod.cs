namespace TalentMarket.Domain.Blending;

/// <summary>How several surveys become one.</summary>
public enum BlendMethod : short
{
    /// <summary>F(x) = Σ wₛFₛ(x), inverted: the distribution of all their people together.</summary>
    Mixture = 1,

    /// <summary>Σ wₛPₛ of each percentile alone: the classical shortcut, narrower than the people together.</summary>
    WeightedMean = 2,
}
