using MathNet.Numerics.Distributions;

namespace TalentMarket.Domain.Statistics.Regression;

/// <summary>The shape of the hump that stands for each residual when their density is estimated.</summary>
public enum SparsityKernel
{
    Gaussian,

    /// <summary>Of variance 1: ¾ (1 − u² ÷ 5) ÷ √5 within √5.</summary>
    Epanechnikov,

    /// <summary>¾ (1 − u²) within 1.</summary>
    EpanechnikovWithinOne,

    Biweight,
    Cosine,
    Parzen,
    Rectangle,
    Triangle,
}

internal static class SparsityKernels
{
    /// <summary>Density at u; each integrates to 1.</summary>
    public static double At(this SparsityKernel kernel, double u)
    {
        var distance = Math.Abs(u);
        return kernel switch
        {
            SparsityKernel.Gaussian => Normal.PDF(0, 1, u),
            SparsityKernel.Epanechnikov => Math.Max(0, 0.75 * (1 - u * u / 5) / Math.Sqrt(5)),
            SparsityKernel.EpanechnikovWithinOne => Math.Max(0, 0.75 * (1 - u * u)),
            SparsityKernel.Biweight => distance < 1 ? 15 / 16.0 * Math.Pow(1 - u * u, 2) : 0,
            SparsityKernel.Cosine => distance < 0.5 ? 1 + Math.Cos(2 * Math.PI * u) : 0,
            SparsityKernel.Parzen => distance <= 0.5 ? 4 / 3.0 - 8 * u * u + 8 * Math.Pow(distance, 3) : 8 / 3.0 * Math.Pow(Math.Max(0, 1 - distance), 3),
            SparsityKernel.Rectangle => distance < 1 ? 0.5 : 0,
            SparsityKernel.Triangle => Math.Max(0, 1 - distance),
            _ => throw new ArgumentOutOfRangeException(nameof(kernel), kernel, "Not a kernel."),
        };
    }
}
