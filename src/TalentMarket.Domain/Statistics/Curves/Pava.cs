namespace TalentMarket.Domain.Statistics.Curves;

/// <summary>Least squares under order, by pooling adjacent violators: Barlow, Bartholomew, Bremner and Brunk (1972).</summary>
public static class Pava
{
    /// <summary>The non-decreasing f₁ ≤ f₂ ≤ … that minimises Σ w(y − f)². Σ wf = Σ wy.</summary>
    /// <param name="values">y, in the order of the curve.</param>
    /// <param name="weights">w of each value, above 0.</param>
    /// <exception cref="ArgumentException">Lengths differ, a value is not finite, or a weight is not above 0.</exception>
    public static double[] Fit(ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
    {
        Check(values, weights);
        var blocks = new Stack<Block>(values.Length);
        for (var i = 0; i < values.Length; i++)
        {
            var last = new Block(values[i], weights[i], 1);
            while (blocks.TryPeek(out var before) && before.Mean >= last.Mean) last = blocks.Pop().With(last);
            blocks.Push(last);
        }

        return [.. blocks.Reverse().SelectMany(block => Enumerable.Repeat(block.Mean, block.Count))];
    }

    /// <summary>The same fit against x, one value for each row in the rows' order; rows of equal x get one value,
    /// that of their mean (the secondary approach to ties).</summary>
    /// <exception cref="ArgumentException">Lengths differ, a number is not finite, or a weight is not above 0.</exception>
    public static double[] FitAgainst(IReadOnlyList<double> x, IReadOnlyList<double> values, IReadOnlyList<double> weights)
    {
        if (x.Count != values.Count || x.Count != weights.Count) throw new ArgumentException("Each x has one value and one weight.", nameof(x));
        if (!x.All(double.IsFinite)) throw new ArgumentException("x is a finite number.", nameof(x));
        var ties = Enumerable.Range(0, x.Count).GroupBy(i => x[i]).OrderBy(tied => tied.Key).ToList();
        var weightsOfTies = ties.ConvertAll(tied => tied.Sum(i => weights[i]));
        var means = ties.Zip(weightsOfTies, (tied, weight) => tied.Sum(i => weights[i] * values[i]) / weight);
        var fit = Fit([.. means], [.. weightsOfTies]);
        var fitAtX = ties.Zip(fit).ToDictionary(pair => pair.First.Key, pair => pair.Second);
        return [.. x.Select(at => fitAtX[at])];
    }

    private static void Check(ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
    {
        if (values.Length != weights.Length) throw new ArgumentException("Each value has one weight.", nameof(weights));
        foreach (var value in values)
        {
            if (!double.IsFinite(value)) throw new ArgumentException("A value is a finite number.", nameof(values));
        }

        foreach (var weight in weights)
        {
            if (weight is not (> 0 and < double.PositiveInfinity)) throw new ArgumentException("A weight is a number above 0.", nameof(weights));
        }
    }

    private readonly record struct Block(double Mean, double Weight, int Count)
    {
        public Block With(Block next) =>
            new((Mean * Weight + next.Mean * next.Weight) / (Weight + next.Weight), Weight + next.Weight, Count + next.Count);
    }
}
