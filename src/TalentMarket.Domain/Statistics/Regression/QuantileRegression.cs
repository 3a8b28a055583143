namespace TalentMarket.Domain.Statistics.Regression;

/// <summary>Linear quantile regression (Koenker and Bassett 1978): b minimises Σ w ρ(y − x′b), ρ(u) = u(τ − 1[u &lt; 0]).</summary>
public static class QuantileRegression
{
    /// <param name="probability">τ, above 0 and below 1.</param>
    /// <exception cref="ArgumentException">Fewer rows than columns, a value not finite, or a column that is a combination of others.</exception>
    public static QuantileFit Fit(DesignMatrix design, IReadOnlyList<double> outcome, double probability) =>
        Fit(design, outcome, probability, [.. Enumerable.Repeat(1.0, design.RowCount)]);

    /// <param name="weights">Zero or more, one a row.</param>
    /// <exception cref="ArgumentException">As for the unweighted fit, or a weight is negative.</exception>
    public static QuantileFit Fit(DesignMatrix design, IReadOnlyList<double> outcome, double probability, IReadOnlyList<double> weights)
    {
        if (probability is not (> 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "A quantile's probability lies between 0 and 1.");
        var start = LeastSquares.Fit(design, outcome, weights);
        if (start.LeftOut.FirstOrDefault() is { } aliased)
            throw new ArgumentException($"The column '{aliased}' is a combination of those before it.", nameof(design));
        var problem = new QuantileProblem(SparseRows.Of(design.Values), [.. outcome], probability, [.. start.Coefficients]);
        return new QuantileFit(design, problem, weights);
    }
}
