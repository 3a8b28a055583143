using MathNet.Numerics;

namespace TalentMarket.Domain.Statistics.Distributions;

/// <summary>How many trials, each a success with the same probability, a number of successes takes.</summary>
public static class NegativeBinomial
{
    /// <summary>N ÷ a; infinite where a is 0.</summary>
    public static double MeanTrials(int successes, double probability) => Checked(successes, probability) / probability;

    /// <summary>N(1 − a) ÷ a²; infinite where a is 0.</summary>
    public static double VarianceTrials(int successes, double probability) =>
        probability == 0 ? double.PositiveInfinity : Checked(successes, probability) * (1 - probability) / (probability * probability);

    /// <summary>P(all N by k trials) = Σ C(j − 1, N − 1) a^N (1 − a)^(j − N) over j = N … k.</summary>
    public static double ProbabilityWithin(int trials, int successes, double probability)
    {
        Checked(successes, probability);
        if (trials < successes || probability == 0) return 0;
        if (probability == 1) return 1;
        // N of k trials or more succeed: the binomial tail as a regularised incomplete beta function.
        return SpecialFunctions.BetaRegularized(successes, trials - successes + 1, probability);
    }

    private static int Checked(int successes, double probability)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(successes);
        if (probability is not (>= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability lies between 0 and 1.");
        return successes;
    }
}
