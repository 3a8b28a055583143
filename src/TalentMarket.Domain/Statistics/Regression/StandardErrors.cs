namespace TalentMarket.Domain.Statistics.Regression;

/// <summary>How the covariance of coefficients is estimated; X, e and h are rows, residuals and leverages.</summary>
public enum StandardErrors
{
    /// <summary>σ² (X′X)⁻¹.</summary>
    Classical,

    /// <summary>White (1980): (X′X)⁻¹ (Σ e² x x′) (X′X)⁻¹.</summary>
    Hc0,

    /// <summary>HC0 × n ÷ (n − k).</summary>
    Hc1,

    /// <summary>HC0 with e² ÷ (1 − h).</summary>
    Hc2,

    /// <summary>HC0 with e² ÷ (1 − h)².</summary>
    Hc3,

    /// <summary>G ÷ (G − 1) × (n − 1) ÷ (n − k) × (X′X)⁻¹ (Σ X′ₑeₑe′ₑXₑ) (X′X)⁻¹ over G clusters.</summary>
    Cr1,

    /// <summary>Bell and McCaffrey (2002): residuals of a cluster times (I − Hₑ)^−½, for few clusters.</summary>
    Cr2,

    /// <summary>Hendricks and Koenker (1992), of a quantile regression whose rows differ in spread.</summary>
    HendricksKoenker,

    /// <summary>One density of residuals for all rows of a quantile regression.</summary>
    Sparsity,
}
