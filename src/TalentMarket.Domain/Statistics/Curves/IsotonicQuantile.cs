namespace TalentMarket.Domain.Statistics.Curves;

/// <summary>A quantile that never falls from one bin to the next: Casady and Cryer (1976).</summary>
public static class IsotonicQuantile
{
    /// <summary>f(i) = max over s ≤ i of min over t ≥ i of Q(rows of bins s to t), Q being <see cref="WeightedQuantile.Lower"/>.
    /// It minimises Σ wρ(y − f) over f₁ ≤ f₂ ≤ …, ρ(u) = u(p − 1[u &lt; 0]); and since every Q rises with p,
    /// the fit of a higher probability is nowhere below that of a lower one.</summary>
    /// <param name="bins">In the order of the curve.</param>
    /// <param name="probability">0 to 1.</param>
    public static double[] Fit(IReadOnlyList<WeightedSample> bins, double probability)
    {
        // Q of two bins together lies between those of each, so pooling violators gives the max-min.
        var blocks = new Stack<Block>(bins.Count);
        foreach (var bin in bins)
        {
            var last = new Block(bin, bin.LowerQuantile(probability), 1);
            while (blocks.TryPeek(out var before) && before.Quantile > last.Quantile)
            {
                var pooled = blocks.Pop().Rows.With(last.Rows);
                last = new Block(pooled, pooled.LowerQuantile(probability), before.Count + last.Count);
            }

            blocks.Push(last);
        }

        return [.. blocks.Reverse().SelectMany(block => Enumerable.Repeat(block.Quantile, block.Count))];
    }

    private sealed record Block(WeightedSample Rows, double Quantile, int Count);
}
