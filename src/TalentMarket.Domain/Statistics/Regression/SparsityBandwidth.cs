using MathNet.Numerics.Distributions;

namespace TalentMarket.Domain.Statistics.Regression;

/// <summary>How far about τ a quantile's density is looked for.</summary>
public enum SparsityBandwidth
{
    /// <summary>n^(−1/3) z^(2/3) (1.5 φ(q)² ÷ (2q² + 1))^(1/3), z the normal quantile of 0.975 and q that of τ (Hall and Sheather 1988).</summary>
    HallSheather,

    /// <summary>n^(−1/5) (4.5 φ(2q)⁴ ÷ (2q² + 1)²)^(1/5) (Bofinger 1975, as Stata writes it).</summary>
    Bofinger,

    /// <summary>z √(τ(1 − τ) ÷ n) (Chamberlain 1994).</summary>
    Chamberlain,
}

internal static class SparsityBandwidths
{
    private static readonly double Z = Normal.InvCDF(0, 1, 0.975);

    /// <summary>A share, 0 to 1.</summary>
    public static double At(this SparsityBandwidth bandwidth, double probability, int n)
    {
        var q = Normal.InvCDF(0, 1, probability);
        var tail = 2 * q * q + 1;
        return bandwidth switch
        {
            SparsityBandwidth.HallSheather => Math.Pow(n, -1 / 3.0) * Math.Pow(Z, 2 / 3.0) * Math.Cbrt(1.5 * Math.Pow(Normal.PDF(0, 1, q), 2) / tail),
            SparsityBandwidth.Bofinger => Math.Pow(n, -0.2) * Math.Pow(4.5 * Math.Pow(Normal.PDF(0, 1, 2 * q), 4) / (tail * tail), 0.2),
            SparsityBandwidth.Chamberlain => Z * Math.Sqrt(probability * (1 - probability) / n),
            _ => throw new ArgumentOutOfRangeException(nameof(bandwidth), bandwidth, "Not a bandwidth."),
        };
    }
}
