namespace TalentMarket.Domain.Statistics;

/// <summary>How much a sample of unequal weights knows (Kish, 1965).</summary>
public static class Weights
{
    /// <summary>(Σw)² ÷ Σw²: the people of equal weight who would know as much; 1, 2, 3 count as 2.57.</summary>
    public static double EffectiveCount(ReadOnlySpan<double> weights)
    {
        var (sum, squares) = (0.0, 0.0);
        foreach (var weight in weights)
        {
            sum += weight;
            squares += weight * weight;
        }

        return squares > 0 ? sum * sum / squares : 0;
    }

    /// <summary>n ÷ effective count over weights above 0: 1 for equal weights, 2 where half of the people are lost to weighting.</summary>
    public static double DesignEffect(ReadOnlySpan<double> weights)
    {
        var count = 0;
        foreach (var weight in weights)
            if (weight > 0) count++;
        return count == 0 ? 1 : count / EffectiveCount(weights);
    }

    /// <summary>1 ÷ rows of the same organisation: each organisation counts once, however many of its people are in.</summary>
    public static double[] OnePerOrganisation(IReadOnlyList<long> organisations)
    {
        var rows = organisations.CountBy(organisation => organisation).ToDictionary();
        return [.. organisations.Select(organisation => 1.0 / rows[organisation])];
    }
}
