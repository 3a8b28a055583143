namespace TalentMarket.Domain.Statistics;

/// <summary>Where an amount stands among a group's known percentiles. The default stands at 0, within.</summary>
public readonly record struct PercentileRank
{
    private PercentileRank(double probability, RankReach reach)
    {
        Probability = probability;
        Reach = reach;
    }

    /// <summary>0 to 1; the outermost known percentile where the amount lies beyond it.</summary>
    public double Probability { get; }

    public RankReach Reach { get; }

    /// <summary>p₁ + (p₂ − p₁)(ln a − ln a₁) ÷ (ln a₂ − ln a₁) between the neighbouring percentiles (p₁, a₁) and (p₂, a₂);
    /// at an amount that several percentiles share, the middle of them.</summary>
    /// <param name="amount">In the unit of the percentiles; above 0.</param>
    /// <param name="percentiles">Probabilities of 0 to 1 and their amounts above 0, at least two, ascending.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not above 0, or not a number.</exception>
    /// <exception cref="ArgumentException">The percentiles are fewer than two, or not ascending, or not above 0.</exception>
    public static PercentileRank Of(double amount, IReadOnlyList<(double Probability, double Amount)> percentiles)
    {
        if (amount is not (> 0 and < double.PositiveInfinity))
            throw new ArgumentOutOfRangeException(nameof(amount), amount, "An amount that is ranked lies above 0.");
        Check(percentiles);
        var (lowest, highest) = (percentiles[0], percentiles[^1]);
        if (amount < lowest.Amount) return new PercentileRank(lowest.Probability, RankReach.Below);
        if (amount > highest.Amount) return new PercentileRank(highest.Probability, RankReach.Above);
        var equal = percentiles.Where(known => known.Amount == amount).ToList();
        if (equal.Count > 0) return new PercentileRank((equal[0].Probability + equal[^1].Probability) / 2, RankReach.Within);
        var below = percentiles.Last(known => known.Amount < amount);
        var above = percentiles.First(known => known.Amount > amount);
        var way = (Math.Log(amount) - Math.Log(below.Amount)) / (Math.Log(above.Amount) - Math.Log(below.Amount));
        return new PercentileRank(below.Probability + (above.Probability - below.Probability) * way, RankReach.Within);
    }

    private static void Check(IReadOnlyList<(double Probability, double Amount)> percentiles)
    {
        if (percentiles.Count < 2) throw new ArgumentException("A rank lies between two percentiles or more.", nameof(percentiles));
        if (percentiles.Any(known => known is not { Probability: >= 0 and <= 1, Amount: > 0 and < double.PositiveInfinity }))
            throw new ArgumentException("A percentile has a probability of 0 to 1 and an amount above 0.", nameof(percentiles));
        if (percentiles.Zip(percentiles.Skip(1)).Any(pair =>
            pair.Second.Probability <= pair.First.Probability || pair.Second.Amount < pair.First.Amount))
            throw new ArgumentException("Percentiles ascend.", nameof(percentiles));
    }
}

/// <summary>Whether an amount lies among the known percentiles or beyond them, where nothing is known but that.</summary>
public enum RankReach { Within = 0, Below = 1, Above = 2 }
