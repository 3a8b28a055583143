namespace TalentMarket.Domain.Statistics.Distributions;

/// <summary>What is not known exactly. Drawing is by inversion, so that the same uniform number gives the same place of every distribution.</summary>
public abstract class Distribution
{
    private protected Distribution()
    {
    }

    /// <summary>The smallest value.</summary>
    public abstract double Lowest { get; }

    /// <summary>The largest value; infinite where there is none.</summary>
    public abstract double Highest { get; }

    public abstract double Mean { get; }

    public abstract double Variance { get; }

    /// <summary>F⁻¹(p): the value that a share p of all draws does not exceed.</summary>
    /// <param name="probability">Above 0, below 1.</param>
    public abstract double At(double probability);
}
