namespace TalentMarket.Domain.Statistics.Regression;

/// <summary>How the probability of a yes follows from x′b.</summary>
public enum BinaryLink
{
    /// <summary>1 ÷ (1 + e^(−x′b)).</summary>
    Logit,

    /// <summary>Φ(x′b), the normal distribution.</summary>
    Probit,
}
