namespace TalentMarket.Domain.Statistics.Distributions;

/// <summary>A judgement of three figures whose density rises and falls in straight lines; its tails are heavier than those of <see cref="PertDistribution"/>.</summary>
public sealed class TriangularDistribution : Distribution
{
    public TriangularDistribution(double low, double mode, double high)
    {
        if (!(low <= mode && mode <= high && low < high && double.IsFinite(high - low)))
            throw new ArgumentException($"A triangle ascends from low to high: {low}, {mode}, {high}.", nameof(mode));
        (Lowest, Mode, Highest) = (low, mode, high);
    }

    public override double Lowest { get; }

    /// <summary>The likeliest value.</summary>
    public double Mode { get; }

    public override double Highest { get; }

    /// <summary>(low + mode + high) ÷ 3</summary>
    public override double Mean => (Lowest + Mode + Highest) / 3;

    /// <summary>(low² + mode² + high² − low mode − low high − mode high) ÷ 18</summary>
    public override double Variance =>
        (Square(Highest - Lowest) + Square(Mode - Lowest) + Square(Highest - Mode)) / 36;

    public override double At(double probability)
    {
        var width = Highest - Lowest;
        return probability * width < Mode - Lowest
            ? Lowest + Math.Sqrt(probability * width * (Mode - Lowest))
            : Highest - Math.Sqrt((1 - probability) * width * (Highest - Mode));
    }

    private static double Square(double value) => value * value;
}
